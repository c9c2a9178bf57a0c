internal import DaylightHooks
internal import Foundation

/// The script that git runs: the text of `hooks/hook`, with the program's path in it.
enum HookScript {
  /// How a hook that was there before is called beside it.
  static let beforeSuffix = ".before-daylight"

  /// The script's bytes.
  ///
  /// - Parameter program: the absolute path of `daylight-hook`.
  static func bytes(program: [UInt8]) -> [UInt8] {
    let parts = template.split(separator: "program=daylight-hook", maxSplits: 1).map { Array($0.utf8) }
    return parts[0] + Array("program=".utf8) + quoted(program) + parts[1]
  }

  /// Whether a file is such a script, also one of another version, or one that somebody has changed.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array(template.prefix { $0 != "," }.utf8))
  }

  /// A word for the shell that means just these bytes.
  private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    var word = [UInt8(ascii: "'")]
    for byte in bytes {
      if byte == UInt8(ascii: "'") { word += Array("'\\''".utf8) } else { word.append(byte) }
    }
    return word + [UInt8(ascii: "'")]
  }

  /// `hooks/hook`; a test compares the two.
  static let template = #"""
    #!/bin/sh
    # A git hook of Daylight, under the name of whatever hook git calls. It runs daylight-hook, and then the hook that was
    # here before, if there was one. 'daylight hooks status' explains it. 'daylight hooks remove' takes it away and puts
    # back what was here.
    #
    # Whatever becomes of daylight-hook, git goes on. Only a commit-msg hook that was asked to be strict says no, with 1.
    # What the shell itself has to say of a program that ended badly goes nowhere; what the program says is heard.
    program=daylight-hook
    name=${0##*/}
    before=$0.before-daylight

    [ -x "$program" ] || program=$(command -v daylight-hook) || program=''
    [ -f "$before" ] && [ -x "$before" ] || before=''

    case $name in
      post-rewrite | post-receive | reference-transaction)
        # Most calls of reference-transaction are about references that have not changed yet.
        [ "$name" != reference-transaction ] || [ "${1-}" = committed ] || program=''
        if [ -z "$program" ] && [ "$name" = post-receive ]; then
          echo 'daylight: daylight-hook is not installed here, so this push was not noted. Nothing else is wrong.' >&2
        fi
        if [ -z "$before" ]; then
          [ -z "$program" ] || { "$program" "$name" "$@" 2>&3; } 3>&2 2>/dev/null || :
          exit 0
        fi
        [ -n "$program" ] || exec "$before" "$@"
        # Both read the same list. The x keeps the line ends that $(…) would take away.
        list=$(cat; printf x)
        { printf '%s' "${list%x}" | "$program" "$name" "$@" 2>&3 || :; } 3>&2 2>/dev/null
        printf '%s' "${list%x}" | "$before" "$@"
        exit
        ;;
    esac

    if [ -n "$program" ]; then
      status=0
      { "$program" "$name" "$@" 2>&3; } 3>&2 2>/dev/null || status=$?
      [ "$name $status" != 'commit-msg 1' ] || exit 1
    fi
    [ -z "$before" ] || exec "$before" "$@"
    exit 0

    """#
}
