import FoundationEssentials

/// Lends an empty folder and removes it afterwards.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let manager = FileManager.default
  let folder = manager.temporaryDirectory.appending(path: "daylight-store-\(UUID().uuidString)").path
  try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? manager.removeItem(atPath: folder) }
  return try body(folder)
}

func put(_ bytes: [UInt8], into file: String) throws {
  guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
    throw CocoaError(.fileWriteUnknown)
  }
}

func bytes(of file: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: file))) }

func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: file) }

func exists(_ file: String) -> Bool { FileManager.default.fileExists(atPath: file) }

func permissions(of file: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: file)
  return (attributes[.posixPermissions] as? Int) ?? -1
}

func setPermissions(_ mode: Int, of file: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
}
