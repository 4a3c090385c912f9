using System.Globalization;

namespace CityBraid.Web;

/// <summary>The names by which packs ask for the values of a place's inventory and facts.</summary>
internal static class InventoryNames
{
    private const string Tonne = "tCO2e";

    private static readonly string[] Texts =
    [
        "place.name",
        "place.country",
        "place.boundary",
        "period.year",
        "inventory.level",
        "inventory.gwp",
        "inventory.factors",
    ];

    /// <summary>Every name, whether or not a value is on record.</summary>
    public static IReadOnlyList<FigureName> Of(Vocabulary words, InventoryTables tables, Language language)
    {
        return
        [
            .. Texts.Select(name => new FigureName(name, Say(name), Unit: null)),
            new FigureName("population", Say("population"), "person"),
            Emission("inventory.total", Say("total"), _ => true),
            new FigureName("inventory.per_capita", Say("per-capita"), $"{Tonne}/person") { IsRatio = true },
            new FigureName("inventory.biogenic", Say("biogenic"), "t"),
            .. from sector in tables.Gpc.References.Select(one => one.Sector).Distinct(StringComparer.Ordinal)
            select Emission(
                $"inventory.sector.{sector}",
                tables.Gpc.FindHeading(sector)?.Names.In(language.Tag) ?? sector,
                one => one.Sector == sector
            ),
            .. from scope in Enumerable.Range(1, 3)
            let number = scope.ToString(CultureInfo.InvariantCulture)
            select Emission(
                $"inventory.scope.{number}",
                Say("scope", ("number", number)),
                one => one.Scope == scope
            ),
            .. from line in tables.Gpc.References
            select Emission(
                $"inventory.reference.{line.Code}",
                line.Names.In(language.Tag),
                one => one.Code == line.Code
            ),
            .. from variable in words.Variables.All
            select new FigureName(
                $"fact.{variable.Code}",
                variable.Names.In(language.Tag),
                variable.Unit.Symbol
            ),
        ];

        FigureName Emission(string name, string title, Func<GpcReference, bool> holds) =>
            new(name, title, Tonne)
            {
                Parts = [.. tables.Gpc.References.Where(holds).Select(one => one.Code)],
            };

        string Say(string key, params (string Name, string Value)[] values) =>
            ExportLabels.Book.Say(key, language, values);
    }
}
