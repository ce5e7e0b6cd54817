using UnicodeData;

if (args is not [var folder] || !File.Exists("Resume.sln"))
{
    Console.Error.WriteLine("usage, in the root of the repository: dotnet run --project tools/UnicodeData -- FOLDER-OF-THE-DATABASE");
    return 2;
}

var database = new UnicodeDatabase(folder);
File.WriteAllBytes("src/Resume.Formats/Text/unicode.bin", PropertyTable.Build(database));
ConformanceTests.Write(database, "tests/Resume.Formats.Tests/Text");
return 0;
