using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// What methods refuse: each line of <c>refusals.csv</c> is a method,
/// an input, and everything that is said to be wrong with it.
/// </summary>
public sealed class RefusalTests
{
    public const string Path = "tests/CityBraid.Tests/Inventory/Methods/refusals.csv";

    public static TheoryData<string, string, string> Cases =>
        [.. Csv.Rows(Repository.Read(Path)).Skip(1).Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everything_wrong_is_said_at_once(string method, string input, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, input)));
}
