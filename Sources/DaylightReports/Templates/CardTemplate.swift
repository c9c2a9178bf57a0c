extension Templates {
  /// One item: what it is, small facts as pairs, what happened, what this cannot tell, where to read it again.
  static let card = """
    <article class="card">
    <h3 dir="auto">{{{title}}}</h3>
    {{#place}}
    <p class="place" dir="auto">{{{place}}}</p>
    {{/place}}
    {{#hasPart}}
    <p class="part">{{#part}}<span dir="auto">{{{.}}}</span>{{/part}}</p>
    {{/hasPart}}
    {{#hasMarks}}
    <dl class="marks">
    {{#marks}}
    <div><dt>{{{label}}}</dt><dd dir="auto">{{{value}}}</dd></div>
    {{/marks}}
    </dl>
    {{/hasMarks}}
    {{#hasStatements}}
    <ul class="statements">
    {{#statements}}
    <li dir="auto">{{{.}}}</li>
    {{/statements}}
    </ul>
    {{/hasStatements}}
    {{#hasCaveats}}
    <div class="aside"><p class="label">Not known</p>
    <ul>
    {{#caveats}}
    <li dir="auto">{{{.}}}</li>
    {{/caveats}}
    </ul></div>
    {{/hasCaveats}}
    {{#hasNotes}}
    <div class="aside note"><p class="label">In their own words</p>
    <ul>
    {{#notes}}
    <li dir="auto">{{{.}}}</li>
    {{/notes}}
    </ul></div>
    {{/hasNotes}}
    {{#hasSources}}
    <details>
    <summary>Sources</summary>
    <ul class="sources">
    {{#sources}}
    <li><bdi>{{{.}}}</bdi></li>
    {{/sources}}
    {{#ids}}
    <li class="ids"><bdi>item {{{ids}}}</bdi></li>
    {{/ids}}
    </ul>
    </details>
    {{/hasSources}}
    </article>

    """
}
