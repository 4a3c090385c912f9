using System.Text.Json;
using CityBraid.Tests.Cli;

namespace CityBraid.Tests.Journeys;

/// <summary>What programs and spreadsheets read does not depend on the language of the machine.</summary>
public sealed class MachineLanguageTests : IDisposable
{
    private static readonly string[] Addresses =
    [
        "/api/v1/places",
        "/api/v1/places/khon-kaen",
        "/api/v1/places/khon-kaen/facts",
        "/api/v1/places/khon-kaen/facts?year=2019&variable=fuel.diesel.road",
        "/api/v1/places/khon-kaen/facts/history?variable=fuel.diesel.road&period=2019-05",
        "/api/v1/places/khon-kaen/changes",
        "/api/v1/places/khon-kaen/inventories",
        "/api/v1/places/khon-kaen/inventories/2019",
        "/api/v1/places/khon-kaen/inventories/2019/notations",
        "/api/v1/methods",
        "/openapi/v1.json",
        "/th/khon-kaen/data/facts.csv",
        "/en/khon-kaen/data/facts.csv?year=2562",
        "/th/khon-kaen/data/facts.xlsx",
        "/th/khon-kaen/inventories/2019?chart=sectors&format=csv",
        "/en/khon-kaen/inventories/2019?chart=flows&format=csv",
        "/th/khon-kaen/inventories/2019",
        "/en/khon-kaen/data",
        "/zh/khon-kaen",
    ];

    private readonly CliFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_machine_set_to_thai_answers_the_same_bytes()
    {
        (await folder.JsonAsync("demo")).Done();

        var plain = await ReadAsync("C.UTF-8");
        var thai = await ReadAsync("th_TH.UTF-8");

        Assert.Equal(plain.Keys.Order(StringComparer.Ordinal), thai.Keys.Order(StringComparer.Ordinal));
        Assert.All(plain.Keys, address => Assert.Equal(plain[address], thai[address]));
        Assert.InRange(plain.Keys.Except(Addresses, StringComparer.Ordinal).Count(), 5, 500);
        var inventory = JsonElement.Parse(thai["/api/v1/places/khon-kaen/inventories/2019"]);
        Assert.Equal(2019m, inventory.Number("year"));
        Assert.Equal(490_000m, inventory.Number("total_tco2e"));
    }

    [Fact]
    public async Task The_machine_really_is_set_to_thai()
    {
        folder.Environment["LANG"] = "th_TH.UTF-8";
        folder.Environment["LC_ALL"] = "th_TH.UTF-8";

        var run = await folder.StartAsync("place", "list", "--database", folder.PathOf("none/none.db"));

        Assert.Contains(run.Error + run.Output, letter => letter is >= '\u0E01' and <= '\u0E5B');
    }

    private async Task<Dictionary<string, byte[]>> ReadAsync(string language)
    {
        await using var served = await ServedProgram.StartAsync(folder, language, Cancellation);
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var address in Addresses)
        {
            bytes[address] = await served.ReadAsync(address, Cancellation);
        }

        foreach (var address in DescribedIn(bytes["/openapi/v1.json"]))
        {
            if (await served.FindAsync(address, Cancellation) is { } document)
            {
                bytes[address] = document;
            }
        }

        return bytes;
    }

    /// <summary>Every address that programs may read, about the demonstration's city.</summary>
    private static IEnumerable<string> DescribedIn(byte[] description) =>
        from path in JsonElement.Parse(description).GetProperty("paths").EnumerateObject()
        where path.Value.TryGetProperty("get", out _)
        where !path.Name.EndsWith("/events", StringComparison.Ordinal)
        select path
            .Name.Replace("{place}", "khon-kaen", StringComparison.Ordinal)
            .Replace("{workspace}", "khon-kaen", StringComparison.Ordinal)
            .Replace("{year}", "2019", StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal)
            .Replace("{gpc}", "II.1.1", StringComparison.Ordinal)
            .Replace("{name}", "total", StringComparison.Ordinal)
            .Replace("{method}", "grid-electricity", StringComparison.Ordinal);
}
