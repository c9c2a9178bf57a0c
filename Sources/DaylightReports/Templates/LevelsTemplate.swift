extension Templates {
  /// A line per dimension, in words. Nothing in it may look like a score.
  static let levels = """
    <dl class="levels">
    {{#lines}}
    <div{{#isNotObservable}} class="unseen"{{/isNotObservable}}>
    <dt>{{{dimension}}}<span class="meaning">{{{meaning}}}</span></dt>
    <dd><p class="word">{{{word}}}{{#isBorderline}} <span class="borderline">borderline</span>{{/isBorderline}}</p>
    {{#hasRestsOn}}
    <p class="label">Rests on</p>
    <ul>
    {{#restsOn}}
    <li dir="auto">{{{.}}}</li>
    {{/restsOn}}
    </ul>
    {{/hasRestsOn}}
    {{#hasLimits}}
    <p class="label">What limits the view</p>
    <ul>
    {{#limits}}
    <li dir="auto">{{{.}}}</li>
    {{/limits}}
    </ul>
    {{/hasLimits}}
    </dd></div>
    {{/lines}}
    </dl>
    {{#borderline}}
    <p class="muted small">{{{borderline}}}</p>
    {{/borderline}}

    """
}
