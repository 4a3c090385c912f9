using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>A model turned into a linear program, with what its rows and columns stand for.</summary>
internal sealed class PlanProgram
{
    private PlanProgram(RowWriter rows, EmissionTerms emissions)
    {
        Model = rows.Model;
        Formulation = rows.Formulation;
        Discounting = rows.Discounting;
        Layout = rows.Layout;
        Labels = rows.Labels;
        Emissions = emissions;
        Program = rows.Program.Build();
    }

    /// <summary>The model.</summary>
    public PlanModel Model { get; }

    /// <summary>The formulation it was built by.</summary>
    public PlanFormulation Formulation { get; }

    /// <summary>The program.</summary>
    public LinearProgram Program { get; }

    internal Discounting Discounting { get; }

    internal ColumnLayout Layout { get; }

    /// <summary>What each row stands for.</summary>
    internal IReadOnlyList<RowLabel> Labels { get; }

    internal EmissionTerms Emissions { get; }

    /// <summary>Builds the program of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="formulation">Which published reading of it.</param>
    /// <param name="swept">The emission whose price is going to change; null when none is.</param>
    public static PlanProgram Build(PlanModel model, PlanFormulation formulation, int? swept = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var rows = new RowWriter(model, formulation);
        var emissions = new EmissionTerms(model, rows.Layout);
        new CostTerms(rows, emissions).Write();
        new CapacityRows(rows).Write();
        new BalanceRows(rows).Write();
        new ActivityRows(rows).Write();
        new PolicyRows(rows).Write();
        new EmissionRows(rows, emissions).Write();
        new StorageRows(rows).Write();
        new YearlyCostRows(rows, emissions, swept).Write();
        return new(rows, emissions);
    }
}
