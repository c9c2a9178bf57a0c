extension Templates {
  /// Texts about one thing, each under a label of a few words.
  static let passages = """
    <div class="passages">
    {{#title}}
    <h3 dir="auto">{{{title}}}</h3>
    {{/title}}
    <dl>
    {{#texts}}
    <div><dt>{{{label}}}</dt><dd dir="auto">{{{value}}}</dd></div>
    {{/texts}}
    </dl>
    </div>

    """
}
