using System.Globalization;

namespace CityBraid.Planning;

/// <summary>
/// Writes an otoole configuration: sets, parameters with the model's defaults, and results.
/// </summary>
internal static class ConfigurationWriter
{
    internal static void Write(PlanModel model, TextWriter writer)
    {
        foreach (var set in SetCatalogue.Sets)
        {
            writer.Write($"{set.Name}:\n    dtype: {(set.IsNumber ? "int" : "str")}\n    type: set\n");
        }

        foreach (var parameter in model.Parameters)
        {
            var definition = parameter.Definition;
            WriteEntry(writer, definition.Name, definition.ShortName, "param", definition.Indices);
            if (!double.IsNaN(parameter.Default))
            {
                writer.Write(
                    $"    default: {parameter.Default.ToString("R", CultureInfo.InvariantCulture)}\n"
                );
            }
        }
    }

    private static void WriteEntry(
        TextWriter writer,
        string name,
        string shortName,
        string type,
        IReadOnlyList<SetKind> sets
    )
    {
        var indices = sets.Select(
            (kind, place) => (sets.Take(place).Contains(kind) ? "_" : "") + SetCatalogue.Of(kind).Name
        );
        writer.Write($"{name}:\n");
        if (shortName != name)
        {
            writer.Write($"    short_name: {shortName}\n");
        }

        writer.Write($"    indices: [{string.Join(',', indices)}]\n    type: {type}\n    dtype: float\n");
    }
}
