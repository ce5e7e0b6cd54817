using StartupProfile;

switch (args)
{
    case ["record", var list, .. var sources] when sources.Length > 0:
        var recorder = new MethodRecorder();
        Samples.Compile(sources);
        File.WriteAllLines(list, recorder.Finish());
        return 0;
    case ["write", var list, var profile, var compiled, .. var referenced]:
        using (var libraries = new Libraries(compiled, referenced))
        {
            File.WriteAllBytes(profile, new ProfileWriter(libraries).Write(File.ReadLines(list)));
        }

        return 0;
    case ["clear-symbols", var assembly, var copy]:
        EmbeddedSymbols.Clear(assembly, copy);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: StartupProfile record LIST SOURCE…
                   StartupProfile write LIST PROFILE FOLDER REFERENCED-FOLDER…
                   StartupProfile clear-symbols ASSEMBLY COPY
            """);
        return 2;
}
