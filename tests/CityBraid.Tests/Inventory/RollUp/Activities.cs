using System.Text;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.RollUp;

/// <summary>Activity files as tests write them, and what they add up to.</summary>
internal static class Activities
{
    public const string Header =
        "place,province,country,year,reference,activity,unit,"
        + "CO2_kg_per_unit,CH4-fossil_kg_per_unit,N2O_kg_per_unit";

    /// <summary>Two cities of a province, and one elsewhere, worked by hand.</summary>
    public static readonly string[] ByHand =
    [
        "khon-kaen,kk,TH,2562,II.1.1,1000,l,2.7,0.0001,0.0002",
        "khon-kaen,kk,TH,2019,I.1.2,2000,kWh,0.5,,",
        "khon-kaen,kk,TH,2019,III.1.2,10,t,,4,",
        "ban-phai,kk,TH,2019,I.4.4,500,kWh,0.5,,",
        "ban-phai,kk,TH,2020,II.1.1,100,l,2.7,,",
        "hue,th-hue,VN,2019,II.1.3,10,l,3,,",
    ];

    public static Task<Result<CityBraid.Inventory.RollUp>> RunAsync(
        IEnumerable<string> rows,
        RollUpRequest request,
        string header = Header,
        InventoryTables? tables = null
    )
    {
        var text = string.Join('\n', rows.Prepend(header)) + "\n";
        var file = new ActivityFile(new MemoryStream(Encoding.UTF8.GetBytes(text)), "activities.csv");
        return new RollUpFile(tables ?? OurTables.Whole).RunAsync(
            Actor.LocalAdministrator,
            file,
            request,
            TestContext.Current.CancellationToken
        );
    }

    public static async Task<CityBraid.Inventory.RollUp> OfAsync(
        IEnumerable<string> rows,
        params RollUpBy[] by
    )
    {
        var found = await RunAsync(rows, new RollUpRequest(by));
        Assert.False(found.IsRefused, string.Join(", ", found.Refusal?.Findings ?? []));
        return found.Value;
    }

    public static async Task<IReadOnlyList<Finding>> ProblemsAsync(string header, params string[] rows)
    {
        var found = await RunAsync(rows, new RollUpRequest([RollUpBy.Year]), header);
        Assert.True(found.IsRefused, "The file was added up.");
        Assert.Equal("inventory.rollup-refused", found.Refusal.Code);
        return found.Refusal.Findings;
    }
}
