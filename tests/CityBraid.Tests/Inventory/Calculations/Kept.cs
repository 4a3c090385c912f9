using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Calculations;

/// <summary>Calculations as they are kept, for the city of the tests and 2019.</summary>
internal static class Kept
{
    public const string Source = "สมุดชั่งน้ำหนัก พ.ศ. 2553–2562";

    /// <summary>Food waste buried in two years in the wet tropics.</summary>
    public const string Landfill = """
        {"deposits":[{"year":2017,"mass":{"value":1000,"unit":"t"}},
        {"year":2018,"mass":{"value":1000,"unit":"t"}}],
        "waste":"food","climate":"tropical-wet","site":"managed"}
        """;

    public static KeptCalculation Of(string method, string reference, string document) =>
        new()
        {
            Place = CityOnRecord.Code,
            Year = 2019,
            Number = 0,
            Revision = 0,
            Reference = reference,
            Method = method,
            Document = document,
            Source = Source,
            Quality = Quality.Measured,
            IsWithdrawn = false,
            KeptBy = "officer",
            KeptAt = new DateTimeOffset(2026, 3, 5, 17, 30, 15, TimeSpan.FromHours(7)),
        };

    /// <summary>The same city with a calculation of 2019 kept.</summary>
    public static CityOnRecord Keeping(
        this CityOnRecord city,
        string method,
        string reference,
        string document
    )
    {
        var number = city.Calculations.Count + 1;
        city.Calculations.Add(Of(method, reference, document) with { Number = number, Revision = 1 });
        return city;
    }
}
