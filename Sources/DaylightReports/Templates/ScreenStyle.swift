extension Templates {
  /// Colours, type and the frame of the page. Contrast is at least 4.5 : 1 in both schemes.
  static let screenStyle = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #1d1f23; --muted: #585d66; --line: #dcd9d1; --accent: #1f5661;
      --tint: #f1efe9;
      --serif: "Iowan Old Style", "Charter", "Sitka Text", Cambria, "Noto Serif", "Liberation Serif", serif;
      --sans: -apple-system, "Segoe UI", "Helvetica Neue", Roboto, "Liberation Sans", Arial, sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --card: #1c1f23; --ink: #e7e5e0; --muted: #a6abb3; --line: #363b42; --accent: #8fc7d0;
        --tint: #22262b;
      }
    }
    * { box-sizing: border-box; }
    html { font: 100%/1.55 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { margin: 0; overflow-wrap: anywhere; }
    .page { max-width: 50rem; margin: 0 auto; padding: 3.5rem 2rem 5rem; }
    .skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--card); color: var(--accent); }
    .skip:focus { left: 1rem; top: 1rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
    h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
    h1 { font-size: 2.375rem; font-weight: 600; letter-spacing: -.012em; margin: 0 0 .75rem; }
    h2 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1rem; }
    h3 { font-size: 1.1875rem; font-weight: 600; line-height: 1.3; margin: 0; }
    p, ul, ol { margin: 0 0 1rem; }
    ul, ol { padding-inline-start: 1.2rem; }
    time { white-space: nowrap; }
    li { margin: 0 0 .3rem; }
    li::marker { color: var(--muted); }
    .kind { color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .02em; margin: 0 0 .5rem; }
    .lead { font: 1.25rem/1.5 var(--serif); color: var(--muted); margin: 0 0 1.75rem; max-width: 40rem; }
    .muted { color: var(--muted); }
    .small, figcaption, caption, .caption { font-size: .875rem; color: var(--muted); }
    .label, dt { font-size: .8125rem; color: var(--muted); font-weight: 400; }
    .particulars { margin: 0; padding: 1rem 0; border-block: 1px solid var(--line); }
    .particulars div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1.25rem; padding: .2rem 0; }
    .particulars dt { font-size: .9375rem; }
    .particulars dd { margin: 0; font-size: .9375rem; }
    nav { margin: 1.75rem 0 0; font-size: .9375rem; }
    nav ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
    nav li { margin: 0; }
    section { margin: 3.25rem 0 0; }
    footer { margin: 4rem 0 0; padding: 1.5rem 0 0; border-top: 1px solid var(--line); color: var(--muted); }
    footer h2 { font: 600 .9375rem/1.4 var(--sans); color: var(--ink); margin: 0 0 .5rem; }
    footer p { font-size: .9375rem; margin: 0 0 .5rem; }
    @media (max-width: 36rem) {
      .page { padding: 2rem 1.125rem 3rem; }
      h1 { font-size: 1.875rem; }
      .lead { font-size: 1.125rem; }
      section { margin-top: 2.5rem; }
      .particulars div { grid-template-columns: 1fr; padding: .3rem 0; }
    }

    """
}
