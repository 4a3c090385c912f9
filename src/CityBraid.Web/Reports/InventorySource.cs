using System.Globalization;

namespace CityBraid.Web;

/// <summary>Gives packs the values of an inventory, of its facts and of its place.</summary>
internal sealed class InventorySource : IFigureSource
{
    private readonly InventoryExport export;
    private readonly InventoryProofs figures;
    private readonly Language language;
    private readonly Dictionary<string, Func<object?>> values = new(StringComparer.Ordinal);
    private readonly List<FigureName> names = [];

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
            Fact[] facts = [.. byVariable[variable.Code]];
            var name = $"fact.{variable.Code}";
            var unit = facts.Length == 0 ? variable.Unit : facts[0].Quantity.Unit;
            Add(name, variable.Names.In(language.Tag), unit.Symbol, () => FactOf(variable, facts));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<FigureName> Names => names;

    /// <inheritdoc/>
    public object? Find(string name) => values.TryGetValue(name, out var value) ? value() : null;

    private void AddPlace()
    {
        var place = export.Place;
        Add("place.name", Say("place.name"), unit: null, () => place.Names.In(language.Tag));
        Add("place.country", Say("place.country"), unit: null, () => place.Country);
        Add("place.boundary", Say("place.boundary"), unit: null, BoundaryOf);
        Add(
            "period.year",
            Say("period.year"),
            unit: null,
            () => export.Inventory.Year.ToString(CultureInfo.InvariantCulture)
        );
        Add("inventory.level", Say("inventory.level"), unit: null, () => export.Inventory.Level.Code);
        Add("inventory.gwp", Say("inventory.gwp"), unit: null, () => export.Inventory.GwpSet.Name);
        Add(
            "inventory.factors",
            Say("inventory.factors"),
            unit: null,
            () => export.Inventory.Factors.Version
        );
        Add("population", Say("population"), "person", () => figures.Persons);
    }

    private void AddInventory(InventoryTables tables)
    {
        const string Tonne = "tCO2e";
        Add("inventory.total", Say("total"), Tonne, () => figures.Total);
        Add("inventory.per_capita", Say("per-capita"), $"{Tonne}/person", () => figures.PerCapita);
        Add("inventory.biogenic", Say("biogenic"), "t", () => figures.Biogenic);
        foreach (
            var sector in tables.Gpc.References.Select(one => one.Sector).Distinct(StringComparer.Ordinal)
        )
        {
            var title = tables.Gpc.FindHeading(sector)?.Names.In(language.Tag) ?? sector;
            Add($"inventory.sector.{sector}", title, Tonne, () => figures.OfSector(sector));
        }

        for (var scope = 1; scope <= 3; scope++)
        {
            var number = scope.ToString(CultureInfo.InvariantCulture);
            var own = scope;
            Add(
                $"inventory.scope.{number}",
                Say("scope", ("number", number)),
                Tonne,
                () => figures.OfScope(own)
            );
        }

        foreach (var line in export.Lines)
        {
            Add(
                $"inventory.reference.{line.Reference.Code}",
                line.Reference.Names.In(language.Tag),
                Tonne,
                () => figures.OfReference(line)
            );
        }
    }

    private void Add(string name, string title, string? unit, Func<object?> value)
    {
        names.Add(new FigureName(name, title, unit));
        values.Add(name, value);
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
    private Figure? FactOf(Variable variable, Fact[] facts)
    {
        var year = Period.Year(export.Inventory.Year);
        if (Array.Find(facts, fact => fact.Key.Period == year) is { } whole)
        {
            return figures.Facts.FigureOf(whole);
        }

        Fact[] inside = [.. facts.Where(fact => year.Contains(fact.Key.Period))];
        return inside.Length > 0 && inside.Sum(fact => fact.Key.Period.Days) == year.Days
            ? figures.Facts.SumOf(variable, inside, export.Inventory.Year)
            : null;
    }

    private string Say(string key, params (string Name, string Value)[] said) =>
        ExportLabels.Book.Say(key, language, said);
}
