import DaylightCommands

await Daylight.start()
