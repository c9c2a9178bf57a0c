extension Templates {
  /// Sentences.
  static let list = """
    <ul>
    {{#items}}
    <li dir="auto">{{{.}}}</li>
    {{/items}}
    </ul>

    """

  /// Sentences in order.
  static let steps = """
    <ol>
    {{#items}}
    <li dir="auto">{{{.}}}</li>
    {{/items}}
    </ol>

    """

  /// Somebody's own words.
  static let quote = """
    <figure class="quote">
    <blockquote>
    {{#lines}}
    <p dir="auto">{{{.}}}</p>
    {{/lines}}
    </blockquote>
    {{#author}}
    <figcaption dir="auto">{{{author}}}</figcaption>
    {{/author}}
    </figure>

    """

  /// A table that scrolls by itself where the page is too narrow for it, also by keyboard. One of many columns takes the
  /// page's margins, and on a small screen each of its rows is a list.
  static let table = """
    <div class="scroll{{#isWide}} wide{{/isWide}}" role="group" aria-label="{{{label}}}" tabindex="0">
    <table>
    {{#caption}}
    <caption dir="auto">{{{caption}}}</caption>
    {{/caption}}
    {{#hasHeadings}}
    <thead><tr>
    {{#headings}}
    <th scope="col"{{#isNumeric}} class="number"{{/isNumeric}} dir="auto">{{{text}}}</th>
    {{/headings}}
    </tr></thead>
    {{/hasHeadings}}
    <tbody>
    {{#rows}}
    <tr><th scope="row"{{#heading}} data-heading="{{{heading}}}"{{/heading}} dir="auto">{{{head}}}</th>\
    {{#cells}}<td{{#isNumeric}} class="number"{{/isNumeric}}{{#heading}} data-heading="{{{heading}}}"{{/heading}} \
    dir="auto">{{{text}}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """

  /// A picture and the same as a table.
  static let figure = """
    <figure class="picture{{#isComplete}} complete{{/isComplete}}{{#isNarrow}} narrow{{/isNarrow}}">
    <figcaption dir="auto">{{{caption}}}</figcaption>
    <div class="scroll" role="group" aria-label="{{{caption}}}" tabindex="0">
    {{{picture}}}</div>
    <details>
    <summary>{{#isComplete}}The same{{/isComplete}}{{^isComplete}}All of it{{/isComplete}} as a table</summary>
    {{{table}}}</details>
    </figure>

    """
}
