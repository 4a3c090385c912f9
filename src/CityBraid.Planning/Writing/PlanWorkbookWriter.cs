using System.Globalization;
using CityBraid.Tables;

namespace CityBraid.Planning;

/// <summary>
/// Writes a model as an otoole workbook: a sheet for each set and parameter, the last set across.
/// </summary>
/// <remarks>
/// Defaults cannot be told in such a workbook. A sheet called <c>config</c> holds them, so that reading it
/// again loses nothing;
/// otoole passes over it.
/// </remarks>
internal static class PlanWorkbookWriter
{
    internal const string DefaultsSheet = "config";

    internal static void Write(PlanModel model, Stream stream)
    {
        using var workbook = new WorkbookWriter(stream);
        foreach (var set in SetCatalogue.Sets)
        {
            workbook.BeginSheet(set.Name);
            workbook.WriteRow("VALUE");
            foreach (var name in model.Sets[set.Kind].Names)
            {
                workbook.WriteRow(Cell(set, name));
            }
        }

        foreach (var parameter in model.Parameters)
        {
            WriteParameter(model, parameter, workbook);
        }

        WriteDefaults(model, workbook);
    }

    private static void WriteParameter(PlanModel model, Parameter parameter, WorkbookWriter workbook)
    {
        var sets = parameter.Definition.Indices;
        workbook.BeginSheet(parameter.Definition.ShortName);
        var heading = sets.SkipLast(1).Select((kind, place) => Name(sets, kind, place)).ToList<object?>();
        if (sets.Count == 1)
        {
            WriteNarrow(model, parameter, workbook);
            return;
        }

        var across = model.Sets[sets[^1]];
        heading.AddRange(across.Names.Select(name => Cell(across.Definition, name)));
        workbook.WriteRow([.. heading]);
        var leading = new int[sets.Count - 1];
        foreach (var run in GivenValues.Runs(parameter))
        {
            parameter.Leading(run, leading);
            var row = leading.Select((member, place) => Cell(model, sets[place], member)).ToList<object?>();
            for (var last = 0; last < parameter.RunLength; last++)
            {
                row.Add(parameter.IsGiven(run, last) ? parameter.RunAt(run)[last] : null);
            }

            workbook.WriteRow([.. row]);
        }
    }

    private static void WriteNarrow(PlanModel model, Parameter parameter, WorkbookWriter workbook)
    {
        var set = parameter.Definition.Indices[0];
        workbook.WriteRow(SetCatalogue.Of(set).Name, "VALUE");
        foreach (var (indices, value) in GivenValues.Of(parameter))
        {
            workbook.WriteRow(Cell(model, set, indices[0]), value);
        }
    }

    private static void WriteDefaults(PlanModel model, WorkbookWriter workbook)
    {
        workbook.BeginSheet(DefaultsSheet);
        workbook.WriteRow("PARAMETER", "DEFAULT");
        foreach (var parameter in model.Parameters.Where(parameter => !double.IsNaN(parameter.Default)))
        {
            workbook.WriteRow(parameter.Definition.Name, parameter.Default);
        }
    }

    private static string Name(IReadOnlyList<SetKind> sets, SetKind kind, int place) =>
        (sets.Take(place).Contains(kind) ? "_" : "") + SetCatalogue.Of(kind).Name;

    private static object Cell(PlanModel model, SetKind kind, int member) =>
        Cell(SetCatalogue.Of(kind), model.Sets[kind][member]);

    /// <summary>
    /// Members of numbered sets are numbers in a sheet too, unless the number would be written otherwise: 01.
    /// </summary>
    private static object Cell(SetDefinition set, string name) =>
        set.IsNumber
        && double.TryParse(name, CultureInfo.InvariantCulture, out var number)
        && number.ToString("R", CultureInfo.InvariantCulture) == name
            ? number
            : name;
}
