using System.Globalization;
using CityBraid.Tests.House;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// A line of <c>cases/METHOD.csv</c>: an input, a gas and what was worked out for it by hand. The gas may be
/// CO2e or a pollutant, and may name a reference: <c>CO2 II.1.3</c>; or the name of an amount, then in
/// its unit.
/// </summary>
internal sealed record WorkedCase(
    string Method,
    string Name,
    string Input,
    string Gas,
    int? Year,
    decimal Kilograms
)
{
    public const string Folder = "tests/CityBraid.Tests/Inventory/Methods/cases";

    public static IReadOnlyList<WorkedCase> All { get; } =
    [.. Repository.Files(Folder, "*.csv").SelectMany(Load)];

    private static IEnumerable<WorkedCase> Load(string path)
    {
        var input = string.Empty;
        foreach (var row in Csv.Rows(Repository.Read(path)).Skip(1))
        {
            input = row[1].Length > 0 ? row[1] : input;
            yield return new WorkedCase(
                Path.GetFileNameWithoutExtension(path),
                row[0],
                input,
                row[2],
                row[3].Length > 0 ? int.Parse(row[3], CultureInfo.InvariantCulture) : null,
                decimal.Parse(row[4], CultureInfo.InvariantCulture)
            );
        }
    }
}
