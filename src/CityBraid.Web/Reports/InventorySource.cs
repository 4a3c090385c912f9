using System.Globalization;

namespace CityBraid.Web;

/// <summary>Gives packs the values of an inventory, of its facts and of its place.</summary>
internal sealed class InventorySource : IFigureSource
{
    private const string FactPrefix = "fact.";

    private readonly InventoryExport export;
    private readonly InventoryProofs figures;
    private readonly Language language;
    private readonly Dictionary<string, Func<object?>> values = new(StringComparer.Ordinal);

    /// <summary>Takes an inventory with its figures.</summary>
    public InventorySource(
        InventoryExport export,
        InventoryProofs figures,
        Vocabulary words,
        InventoryTables tables,
        Language language
    )
    {
        this.export = export;
        this.figures = figures;
        this.language = language;
        AddPlace();
        AddInventory(tables);
        var byVariable = export.Facts.ToLookup(fact => fact.Key.Variable, StringComparer.Ordinal);
        foreach (var variable in words.Variables.All)
        {
            var facts = byVariable[variable.Code].ToArray();
            values.Add(FactPrefix + variable.Code, () => FactOf(variable, facts));
        }

        Names =
        [
            .. from name in InventoryNames.Of(words, tables, language)
            let stated = name.Name.StartsWith(FactPrefix, StringComparison.Ordinal)
                ? byVariable[name.Name[FactPrefix.Length..]].FirstOrDefault()
                : null
            select stated is null ? name : name with { Unit = stated.Quantity.Unit.Symbol },
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FigureName> Names { get; }

    /// <inheritdoc/>
    public object? Find(string name) => values.TryGetValue(name, out var value) ? value() : null;

    private void AddPlace()
    {
        var place = export.Place;
        values.Add("place.name", () => place.Names.In(language.Tag));
        values.Add("place.country", () => place.Country);
        values.Add("place.boundary", BoundaryOf);
        values.Add("period.year", () => export.Inventory.Year.ToString(CultureInfo.InvariantCulture));
        values.Add("inventory.level", () => export.Inventory.Level.Code);
        values.Add("inventory.gwp", () => export.Inventory.GwpSet.Name);
        values.Add("inventory.factors", () => export.Inventory.Factors.Version);
        values.Add("population", () => figures.Persons);
    }

    private void AddInventory(InventoryTables tables)
    {
        values.Add("inventory.total", () => figures.Total);
        values.Add("inventory.per_capita", () => figures.PerCapita);
        values.Add("inventory.biogenic", () => figures.Biogenic);
        foreach (var sector in tables.Gpc.References.Select(one => one.Sector).Distinct())
        {
            values.Add($"inventory.sector.{sector}", () => figures.OfSector(sector));
        }

        foreach (var scope in Enumerable.Range(1, 3))
        {
            values.Add(FormattableString.Invariant($"inventory.scope.{scope}"), () => figures.OfScope(scope));
        }

        foreach (var line in export.Lines)
        {
            values.Add($"inventory.reference.{line.Reference.Code}", () => figures.OfReference(line));
        }
    }

    private string BoundaryOf() =>
        Say(
            export.Place.Boundary is null ? "boundary.area" : "boundary.outline",
            ("place", export.Place.Names.In(language.Tag))
        );

    /// <summary>
    /// What was stated for the year: itself, or the sum of all twelve months; null where a part is missing,
    /// as a sum of some months is no year.
    /// </summary>
    private object? FactOf(Variable variable, Fact[] facts)
    {
        var year = Period.Year(export.Inventory.Year);
        if (Array.Find(facts, fact => fact.Key.Period == year) is { } whole)
        {
            return figures.Facts.FigureOf(whole);
        }

        Fact[] inside = [.. facts.Where(fact => year.Contains(fact.Key.Period))];
        if (Array.Exists(inside, fact => variable.IsStock(fact.Quantity.Unit)))
        {
            return new PackGap(FactPrefix + variable.Code, Say("gap.stock"), string.Empty);
        }

        return inside.Length > 0 && inside.Sum(fact => fact.Key.Period.Days) == year.Days
            ? figures.Facts.SumOf(variable, inside, export.Inventory.Year)
            : null;
    }

    private string Say(string key, params (string Name, string Value)[] said) =>
        ExportLabels.Book.Say(key, language, said);
}
