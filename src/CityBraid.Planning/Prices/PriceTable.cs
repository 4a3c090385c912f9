using System.Globalization;
using System.Text;

namespace CityBraid.Planning;

/// <summary>Writes prices as comma-separated text: what each is for, its subject set by set, the
///   price.</summary>
internal static class PriceTable
{
    /// <summary>The column that says what a price is for.</summary>
    internal const string Kind = "KIND";

    /// <summary>The column that says which requirement it comes from.</summary>
    internal const string Requirement = "REQUIREMENT";

    private static readonly SetKind[] Sets =
    [
        SetKind.Region,
        SetKind.Technology,
        SetKind.Fuel,
        SetKind.Emission,
        SetKind.Storage,
        SetKind.UserConstraint,
        SetKind.Mode,
        SetKind.TimeSlice,
        SetKind.DailyTimeBracket,
        SetKind.Year,
    ];

    internal static void Write(IEnumerable<PlanPrice> prices, IPlanOutput output)
    {
        using var stream = output.Create(PlanTableHead.Prices + ".csv");
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        var names = Sets.Select(set => SetCatalogue.Of(set).Name);
        writer.WriteLine(string.Join(',', [Kind, Requirement, .. names, "VALUE"]));
        foreach (var price in prices)
        {
            Write(price, writer);
        }
    }

    private static void Write(PlanPrice price, StreamWriter writer)
    {
        writer.Write(ConflictWording.Dashed(price.Kind.ToString()));
        writer.Write(',');
        writer.Write(ConflictWording.Dashed(price.Constraint.ToString()));
        foreach (var set in Sets)
        {
            writer.Write(',');
            CsvCells.Write(writer, price.Subject.GetValueOrDefault(set, string.Empty));
        }

        writer.Write(',');
        writer.WriteLine(price.Price.ToString("R", CultureInfo.InvariantCulture));
    }
}
