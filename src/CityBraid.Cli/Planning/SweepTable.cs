using CityBraid.Planning;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary>The abatement curve of a model, as a person reads it.</summary>
internal static class SweepTable
{
    /// <summary>One row a point.</summary>
    public static IRenderable Of(SweepKind kind, IReadOnlyList<SweepPoint> points, Reader reader)
    {
        var table = Pages.Table(
            reader,
            kind == SweepKind.Cap ? "#column.cap" : "#column.penalty",
            "#column.objective",
            "#column.emissions",
            "#column.seconds",
            "column.ending"
        );
        foreach (var point in points)
        {
            Pages.AddRow(
                table,
                ModelNumber.Show(point.Value),
                Show(point.Objective),
                Show(point.Emissions),
                ModelNumber.Show(point.Seconds),
                Phrases.Say($"ending.{JsonNames.Of(point.Status)}", reader.Language)
            );
        }

        return table;

        string Show(double? number) =>
            number is { } value ? ModelNumber.Show(value) : Phrases.Say("unknown", reader.Language);
    }
}
