extension Templates {
  /// Paper: A4 and Letter alike, black on white, sources open, nothing torn apart.
  static let printStyle = """
    @page { margin: 18mm 17mm 20mm; @bottom-right { content: counter(page) " / " counter(pages);
      font: 8pt sans-serif; color: #555; } }
    @page brief { margin: 13mm 17mm 14mm; }
    @media print {
      :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #123f48;
        --tint: #fff; color-scheme: light; }
      html { font-size: 9.25pt; line-height: 1.42; }
      .page { max-width: none; padding: 0; }
      .skip, nav { display: none; }
      section { margin-top: 1.5rem; }
      h1 { font-size: 1.9rem; }
      .lead { margin-bottom: 1rem; }
      .particulars { padding: .5rem 0; }
      .levels > div { padding: .6rem 0; }
      .card { margin-bottom: .8rem; padding: .8rem 1rem .7rem; }
      .marks { margin: .5rem 0; padding: .45rem 0; gap: .3rem 1.5rem; }
      .statements, .aside { margin-block: .4rem; }
      .picture { margin: 1rem 0; }
      li { margin: 0 0 .15rem; }
      th, td { padding-block: .2rem; }
      h1, h2, h3, .label, summary, caption, thead, .picture figcaption { break-after: avoid; }
      .card, tr, .picture > .scroll, .quote, .notice, .levels > div, .particulars { break-inside: avoid; }
      .scroll { overflow: visible; }
      .scroll.wide { margin-inline: 0; background: none; }
      .picture svg { min-width: 0; max-width: 165mm; }
      .notice { border: 1px solid var(--line); border-inline-start: 3px solid var(--ink); }
      p, li { orphans: 3; widows: 3; }
      a { color: inherit; text-decoration: none; }
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; color: var(--muted); }
      summary::-webkit-details-marker { display: none; }
      .picture.complete details { display: none; }
      .passages div { padding: .25rem 0; }
      .sign-off div { padding-top: .7rem; }
      .evidencePack main > section:nth-of-type(2) { break-before: page; }
      html:has(.sponsorBrief) { font-size: 8.75pt; line-height: 1.36; }
      .sponsorBrief .page { page: brief; }
      .sponsorBrief section { margin-top: .75rem; }
      .sponsorBrief section h2 { margin-bottom: .4rem; font-size: 1.3rem; }
      .sponsorBrief .lead, .sponsorBrief p, .sponsorBrief ul { margin-bottom: .4rem; }
      .sponsorBrief footer { margin-top: .9rem; padding-top: .6rem; }
      .sponsorBrief footer p { font-size: .875rem; margin-bottom: .2rem; }
      footer { margin-top: 2rem; break-inside: avoid; }
    }

    """
}
