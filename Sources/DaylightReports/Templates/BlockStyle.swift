extension Templates {
  /// Cards, levels, tables, pictures, quotations.
  static let blockStyle = """
    .notice { display: flex; gap: .9rem; padding: .8rem 1rem; background: var(--tint);
      border-inline-start: 3px solid var(--accent); }
    .notice strong { flex: none; }
    .quote { margin: 0 0 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line); }
    .quote blockquote { margin: 0; font: italic 1.0625rem/1.55 var(--serif); }
    .quote p { margin: 0 0 .35rem; }
    .quote figcaption::before { content: "— "; }
    .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: 0 0 1.25rem;
      padding: 1.35rem 1.5rem 1.2rem; }
    .card > :last-child { margin-bottom: 0; }
    .place { font: .8125rem/1.5 var(--mono); color: var(--muted); margin: .3rem 0 0; }
    .part { font-size: .9375rem; margin: .35rem 0 0; }
    .part span { display: inline-block; }
    .part span:not(:last-child)::after { content: "\\00b7"; color: var(--muted); padding: 0 .5rem; }
    .marks { display: flex; flex-wrap: wrap; gap: .6rem 1.75rem; margin: .9rem 0; padding: .8rem 0;
      border-block: 1px solid var(--line); }
    .marks dt { line-height: 1.3; }
    .marks dd { margin: 0; font-size: .9375rem; line-height: 1.4; }
    .statements { margin: .9rem 0 .8rem; }
    .aside { margin: 0 0 .8rem; padding-inline-start: 1rem; border-inline-start: 2px dashed var(--line);
      font-size: .9375rem; }
    .aside.note { border-inline-start: 2px solid var(--accent); }
    .aside .label { margin: 0; }
    .aside ul { list-style: none; margin: 0; padding: 0; }
    .aside li { margin: 0 0 .2rem; }
    details { font-size: .875rem; }
    summary { color: var(--accent); cursor: pointer; width: fit-content; padding: .15rem 0; }
    .sources { font: .8125rem/1.55 var(--mono); list-style: none; margin: .5rem 0 0; padding: 0; }
    .sources li { padding-inline-start: 1.25rem; text-indent: -1.25rem; }
    .ids { color: var(--muted); }
    .levels { margin: 0 0 .75rem; border-bottom: 1px solid var(--line); }
    .levels > div { display: grid; grid-template-columns: 13.5rem 1fr; gap: .35rem 2rem; padding: 1.1rem 0;
      border-top: 1px solid var(--line); break-inside: avoid; }
    .levels dt { font-size: 1rem; font-weight: 600; color: var(--ink); }
    .levels dd { margin: 0; }
    .meaning { display: block; font-weight: 400; font-size: .875rem; line-height: 1.45; color: var(--muted);
      margin-top: .2rem; }
    .word { font: 600 1.1875rem/1.3 var(--serif); margin: 0 0 .5rem; }
    .word:last-child { margin: 0; }
    .unseen .word { font-style: italic; font-weight: 400; }
    .borderline { font: .8125rem/1 var(--sans); color: var(--muted); border: 1px dashed currentColor;
      border-radius: 3px; padding: .1rem .4rem; margin-inline-start: .4rem; }
    .levels .label { margin: 0 0 .1rem; }
    .levels ul { font-size: .9375rem; margin: 0 0 .5rem; }
    .levels ul:last-child { margin: 0; }
    .passages { margin: 0 0 1.5rem; }
    .passages h3 { margin: 0 0 .5rem; }
    .passages dl { margin: 0; }
    .passages div { display: grid; grid-template-columns: 11.5rem 1fr; gap: 0 1.5rem; padding: .45rem 0;
      border-top: 1px solid var(--line); }
    .passages dt { font-size: .9375rem; font-weight: 600; color: var(--ink); }
    .passages dd { margin: 0; }
    .sign-off dl { margin: 0; }
    .sign-off div { display: grid; grid-template-columns: 15rem 1fr; gap: 0 1.5rem; align-items: end; padding: .9rem 0 0; }
    .sign-off dt { font-size: .9375rem; color: var(--ink); }
    .sign-off dd { margin: 0; border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
    .sign-off .blank { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .scroll { overflow-x: auto; margin: 0 0 1.25rem; }
    .scroll.wide { margin-inline: calc(50% - min(50vw - 2rem, 40rem));
      background: linear-gradient(to right, var(--paper) 1.5rem, transparent 3rem) local,
        linear-gradient(to left, var(--paper) 1.5rem, transparent 3rem) right / 3rem 100% no-repeat local,
        linear-gradient(to right, var(--line), transparent .9rem), linear-gradient(to left, var(--line), transparent .9rem); }
    .wide th, .wide td { padding-inline-end: .8rem; }
    table { border-collapse: collapse; width: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
    caption { text-align: start; padding: 0 0 .5rem; }
    .caption { margin: 0 0 .25rem; }
    th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; font-weight: 400;
      border-top: 1px solid var(--line); overflow-wrap: break-word; min-width: 5rem; }
    tr > :last-child { padding-inline-end: 0; }
    thead th { border-top: 0; font-size: .8125rem; color: var(--muted); padding-block: .25rem; }
    tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
    .number { text-align: end; }
    .picture { margin: 2rem 0 1.75rem; }
    h2 + .picture { margin-top: 1rem; }
    .picture > .scroll { margin: .75rem 0 .5rem; }
    .picture svg { display: block; width: 100%; min-width: 40rem; height: auto; }
    .picture.narrow svg { min-width: 0; max-width: 34rem; }
    .picture details { margin-top: .25rem; }
    .picture table { font-size: .875rem; margin-top: .5rem; }
    .picture details caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    @media screen and (max-width: 44rem) {
      .picture:not(.narrow) figcaption::after { content: " Scroll sideways for the rest."; }
      .scroll.wide { margin-inline: 0; background: none; }
      .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .wide table, .wide caption, .wide tbody, .wide tr { display: block; }
      .wide tr { padding: .5rem 0; border-top: 1px solid var(--line); }
      .wide tr > *, .wide tbody tr:last-child > * { display: block; position: relative; padding-block: .15rem;
        padding-inline: 8rem 0; border: 0; overflow-wrap: anywhere; }
      .wide tr > ::before { content: attr(data-heading); position: absolute; inset-inline-start: 0;
        font-size: .8125rem; color: var(--muted); }
      .wide tr > :empty { display: none; }
      .wide .number { text-align: start; }
    }
    @media (max-width: 36rem) {
      .card { padding: 1.1rem 1.1rem 1rem; }
      .levels > div, .passages div, .sign-off div { grid-template-columns: 1fr; }
    }

    """
}
