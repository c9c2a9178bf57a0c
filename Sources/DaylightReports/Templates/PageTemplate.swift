extension Templates {
  /// The whole page. The policy forbids scripts and anything fetched; only the style in the page applies.
  static let page = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="Daylight">
    <title>{{{title}}}</title>
    <style>
    {{{style}}}</style>
    </head>
    <body class="artifact {{{kindName}}}">
    <a class="skip" href="#content">Skip to the content</a>
    <div class="page">
    <header>
    {{#kind}}
    <p class="kind">{{{kind}}}</p>
    {{/kind}}
    <h1 dir="auto">{{{title}}}</h1>
    {{#lead}}
    <p class="lead" dir="auto">{{{lead}}}</p>
    {{/lead}}
    {{#hasParticulars}}
    <dl class="particulars">
    {{#particulars}}
    <div><dt>{{{label}}}</dt><dd dir="auto">{{{value}}}</dd></div>
    {{/particulars}}
    </dl>
    {{/hasParticulars}}
    </header>
    {{#hasContents}}
    <nav aria-label="On this page">
    <ol>
    {{#sections}}
    <li><a href="#{{{id}}}">{{{title}}}</a></li>
    {{/sections}}
    </ol>
    </nav>
    {{/hasContents}}
    <main id="content">
    {{#sections}}
    <section aria-labelledby="{{{id}}}">
    <h2 id="{{{id}}}" dir="auto">{{{title}}}</h2>
    {{#blocks}}
    {{{.}}}{{/blocks}}
    </section>
    {{/sections}}
    {{#hasSignOff}}
    <section class="sign-off" aria-labelledby="signature">
    <h2 id="signature">Signature</h2>
    <p dir="auto">{{{signOff}}}</p>
    <dl>
    {{#signOffLines}}
    <div><dt dir="auto">{{{.}}}</dt><dd><span class="blank">to be filled in by hand</span></dd></div>
    {{/signOffLines}}
    </dl>
    </section>
    {{/hasSignOff}}
    </main>
    {{#hasFooter}}
    <footer>
    <h2>Limits of this page</h2>
    {{#footer}}
    <p dir="auto">{{{.}}}</p>
    {{/footer}}
    </footer>
    {{/hasFooter}}
    </div>
    </body>
    </html>

    """
}
