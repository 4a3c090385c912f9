using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// Every line that the worked cases print, against what was read and found right: symbols, units, equations
/// with their numbers, sources, defaults. Methods with a page of their own describe themselves there.
/// </summary>
public sealed class PrintedTests
{
    private const string Folder = "tests/CityBraid.Tests/Inventory/Methods/traces";

    public static TheoryData<string> Methods => WorkedCaseTests.Methods;

    private static IEnumerable<string> Pages =>
        Repository
            .Files(PrintedMethodTests.Folder, "*.txt")
            .Select(path => Path.GetFileNameWithoutExtension(path)!);

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

    [Fact]
    public void A_method_tells_what_it_asks_for()
    {
        var methods = OurTables.MethodsAnew();
        var withoutPage = WorkedCase.All.Select(one => one.Method).Except(Pages, StringComparer.Ordinal);
        foreach (var method in withoutPage)
        {
            AssertSame(
                $"{Folder}/descriptions/{method}.txt",
                Printed.Description(methods.Find(method)!.Description)
            );
        }
    }

    [Fact]
    public void Every_finding_of_a_refusal_carries_its_values() =>
        AssertSame(
            $"{Folder}/refusals.txt",
            Csv.Rows(Repository.Read(RefusalTests.Path))
                .Skip(1)
                .SelectMany(row => Printed.Refusal(row[0] + " " + row[1], Asked.Of(row[0], row[1])))
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
