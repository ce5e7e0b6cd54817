using System.Text;
using Resume.Formats.Tests.PlugIns;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>The `deps.json` beside a plug-in, damaged.</summary>
internal static class DependencyListSubject
{
    private const string Sound = """
        {
          "runtimeTarget": { "name": ".NETCoreApp,Version=v10.0", "signature": "" },
          "compilationOptions": {},
          "targets": {
            ".NETCoreApp,Version=v10.0": {
              "Cards/1.0.0": { "dependencies": { "Words": "2.0.0" }, "runtime": { "Cards.dll": {} } },
              "Words/2.0.0": {
                "runtime": { "lib/net8.0/Words.dll": { "assemblyVersion": "2.0.0.0", "fileVersion": "2.0.0.0" } },
                "resources": { "lib/net8.0/de/Words.resources.dll": { "locale": "de" } },
                "runtimeTargets": { "runtimes/linux-x64/native/words.so": { "rid": "linux-x64", "assetType": "native" } }
              }
            }
          },
          "libraries": {
            "Cards/1.0.0": { "type": "project", "serviceable": false, "sha512": "" },
            "Words/2.0.0": { "type": "package", "serviceable": true, "sha512": "sha512-AA==", "path": "words/2.0.0", "hashPath": "a" }
          }
        }
        """;

    public static FuzzSubject Create() => new(
        "deps.json",
        [Encoding.UTF8.GetBytes(Sound), Encoding.UTF8.GetBytes("""{"targets":{"a":{"b/1":{"runtime":{"c.dll":{}}}}}}""")],
        FuzzCompilation.Tokens(
            "\"", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ",", ":", "1", "null", "true", "\"a\":1", "{}", "[]", "\"runtime\":",
            "\"native\":", "\"targets\":", "../", "/", "//", "\0", "\ufeff", "/*", "1e999", "../../../../../../../../dev/zero"),
        Load);

    // Only read, not loaded: an assembly that is no assembly is enough, and nothing of the plug-in runs.
    private static void Load(byte[] content)
    {
        var folder = Directory.CreateTempSubdirectory("resume-fuzz-");
        try
        {
            var assembly = Path.Join(folder.FullName, "Cards.dll");
            File.WriteAllBytes(assembly, [0]);
            File.WriteAllBytes(Path.ChangeExtension(assembly, ".deps.json"), content);
            Assert.Matches("^RES50(41|51) ", Assert.Single(PlugInSandbox.Load(assembly).Errors));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
