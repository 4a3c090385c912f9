using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// Every line that the methods of industry, land and other scope 3 print, against what was read and found
/// right: symbols, units, equations with their numbers, sources, defaults.
/// </summary>
public sealed class PrintedTests
{
    private const string Folder = "tests/CityBraid.Tests/Inventory/Methods/traces";

    public static TheoryData<string> Methods =>
        [
            .. Repository
                .Files(WorkedCase.Folder + "/industry-land", "*.csv")
                .Select(path => Path.GetFileNameWithoutExtension(path)!),
        ];

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_trace_prints_every_value_with_its_equation_and_source(string method) =>
        AssertSame(
            $"{Folder}/{method}.txt",
            WorkedCase
                .All.Where(one => one.Method == method)
                .DistinctBy(one => one.Name)
                .SelectMany(one => Printed.Calculation(one.Name, Asked.Answer(method, one.Input).Result))
        );

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_method_tells_what_it_asks_for(string method) =>
        AssertSame(
            $"{Folder}/descriptions/{method}.txt",
            Printed.Description(OurTables.Methods.Find(method)!.Description)
        );

    private static void AssertSame(string path, IEnumerable<string> printed)
    {
        if (Environment.GetEnvironmentVariable("PRINT_ANEW") is "yes")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Repository.Root, path))!);
            File.WriteAllLines(Path.Combine(Repository.Root, path), printed);
        }

        Assert.Equal(Repository.Read(path).TrimEnd().Split('\n'), printed);
    }
}
