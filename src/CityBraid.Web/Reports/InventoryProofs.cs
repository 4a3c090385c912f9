using System.Globalization;

namespace CityBraid.Web;

/// <summary>The numbers of an inventory as figures: what they are of, and how they came about.</summary>
internal sealed class InventoryProofs
{
    private readonly InventoryExport export;
    private readonly Compilation inventory;
    private readonly RowProofs rows;
    private readonly FactProofs facts;
    private readonly InventoryTables tables;
    private readonly Language language;
    private readonly IReadOnlyList<EmissionFlow> flows;
    private readonly string tonne;

    /// <summary>Takes an inventory with its facts.</summary>
    public InventoryProofs(
        InventoryExport export,
        Vocabulary words,
        InventoryTables tables,
        MethodLibrary methods,
        Language language
    )
    {
        this.export = export;
        this.tables = tables;
        this.language = language;
        inventory = export.Inventory;
        flows = inventory.Flows();
        facts = new FactProofs(words, language);
        rows = new RowProofs(inventory, facts, tables.Units, methods);
        tonne = tables.Units.Load("tCO2e").Symbol;
        Basis = string.Create(
            CultureInfo.InvariantCulture,
            $"{inventory.Place} {inventory.Year} {inventory.Level.Code} {inventory.GwpSet.Name}"
        );
    }

    /// <summary>What every figure of the inventory is of.</summary>
    public string Basis { get; }

    /// <summary>The references that the inventory is of; what they hold adds up to the total.</summary>
    public IReadOnlyList<ReferenceLine> Lines => export.Lines;

    /// <summary>The facts as figures.</summary>
    public FactProofs Facts => facts;

    /// <summary>The total; null when nothing is known.</summary>
    public Figure? Total =>
        inventory.Total is null ? null : Made(PartialSums.Total, Summed(Say("total"), inventory.CountedRows));

    /// <summary>Tonnes of CO2e per person; null without a total or a population.</summary>
    public Figure? PerCapita =>
        Total is { } total && Persons is { Value: > 0m } persons
            ? Made(
                "per_capita",
                Proof.Quotient($"{tonne}/{persons.Unit}", Say("per-capita"), total.Proof, persons.Proof)!
            )
            : null;

    /// <summary>The population on record; null when none is.</summary>
    public Figure? Persons =>
        inventory.Population is not { } count ? null
        : PopulationFact(count) is { } fact ? facts.FigureOf(fact)
        : new Figure(
            $"fact.{Variable.Population}",
            $"{inventory.Place} {count.Year}",
            Proof.Stated(count.Persons, "person", facts.NameOf(Variable.Population), count.Source)
        );

    /// <summary>Carbon dioxide from biomass in tonnes; null when no row states its gases.</summary>
    public Figure? Biogenic =>
        export.BiogenicCo2 is null ? null : Made("biogenic", Biomass(Say("total"), inventory.CountedRows));

    /// <summary>A sector's part of the total; null when nothing of it is known.</summary>
    public Figure? OfSector(string sector) =>
        Part($"sector.{sector}", Heading(sector), inventory.OfSector(sector));

    /// <summary>A scope's part of the total; null when nothing of it is known.</summary>
    public Figure? OfScope(int scope) =>
        Part(
            FormattableString.Invariant($"scope.{scope}"),
            Say("scope", ("number", scope.ToString(CultureInfo.InvariantCulture))),
            inventory.OfScope(scope)
        );

    /// <summary>A reference's part; null when nothing of it is known.</summary>
    public Figure? OfReference(ReferenceLine line) =>
        Part($"reference.{line.Reference.Code}", line.Reference.Names.In(language.Tag), line.Sum);

    /// <summary>What one family of gases makes of a reference; null when it has none of it.</summary>
    public Figure? OfFamily(ReferenceLine line, GasFamily family) =>
        line.ByFamily.ContainsKey(family)
            ? Made(
                $"reference.{line.Reference.Code}.{JsonNames.Of(family)}",
                FamilySum(line.Sum.Rows, family)
            )
            : null;

    /// <summary>What one family of gases makes of the total; null when it has none of it.</summary>
    public Figure? OfFamily(GasFamily family) =>
        export.ByFamily.ContainsKey(family)
            ? Made($"total.{JsonNames.Of(family)}", FamilySum(inventory.CountedRows, family))
            : null;

    /// <summary>Carbon dioxide from biomass of a reference; null when no row states its gases.</summary>
    public Figure? BiogenicOf(ReferenceLine line) =>
        line.BiogenicCo2 is null
            ? null
            : Made(
                $"reference.{line.Reference.Code}.biogenic",
                Biomass(line.Reference.Names.In(language.Tag), line.Sum.Rows)
            );

    /// <summary>The tonnes of a row; null when it has no answer.</summary>
    public Figure? EmissionOf(CompiledRow row) => OfRow(row, "tco2e", rows.FindEmission(row));

    /// <summary>The amount of a row; null when it is about no single one.</summary>
    public Figure? AmountOf(CompiledRow row) => OfRow(row, "amount", rows.FindAmount(row));

    /// <summary>The factor that a row's form states, as a figure; null where none is.</summary>
    public Figure? FactorOf(CompiledRow row) => OfRow(row, "factor", rows.FindFactor(row));

    /// <summary>Kilograms of some gases of a row together; null when none of them is there.</summary>
    public Figure? MassOf(CompiledRow row, string name, params IReadOnlyList<Gas> gases)
    {
        Proof[] masses =
        [
            .. row.Gases.Where(mass => gases.Contains(mass.Gas)).Select(mass => rows.MassOf(row, mass)),
        ];
        return masses.Length == 0 ? null : OfRow(row, name, Proof.Sum("kg", name, masses));
    }

    private Figure? OfRow(CompiledRow row, string name, Proof? proof) =>
        proof is null ? null : Made($"row.{inventory.NameOf(row)}.{name}", proof);

    private Figure? Part(string key, string name, PartialSum sum) =>
        sum.Co2e is null ? null : Made(key, Summed(name, sum.Rows));

    private Figure Made(string key, Proof proof) => new($"inventory.{key}", Basis, proof);

    private Proof Summed(string name, IEnumerable<CompiledRow> summed) =>
        Proof.Sum(tonne, name, [.. summed.Select(rows.FindEmission).OfType<Proof>()]);

    private Proof FamilySum(IEnumerable<CompiledRow> summed, GasFamily family)
    {
        var own = summed.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var parts = flows.Where(flow => GasFamilies.Of(flow.Gas) == family && own.Contains(flow.Row));
        return Proof.Sum(tonne, JsonNames.Of(family), [.. parts.Select(rows.FlowOf)]);
    }

    private Proof Biomass(string name, IEnumerable<CompiledRow> summed)
    {
        var perKilogram = Proof.Stated(0.001m, "t/kg", "1 kg", "CityBraid › " + UnitLibrary.Table);
        var masses =
            from row in summed
            from mass in row.Gases
            where mass.Gas == Gas.BiogenicCarbonDioxide
            select Proof.Product("t", mass.Gas.Code, rows.MassOf(row, mass), perKilogram);
        return Proof.Sum("t", name, [.. masses]);
    }

    private string Heading(string code) => tables.Gpc.FindHeading(code)?.Names.In(language.Tag) ?? code;

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say(key, language, values);

    private Fact? PopulationFact(PopulationCount count) =>
        export.Facts.FirstOrDefault(fact =>
            fact.Key.Variable == Variable.Population
            && fact.Quantity.Amount == count.Persons
            && fact.Key.Period == Period.Year(count.Year)
        );
}
