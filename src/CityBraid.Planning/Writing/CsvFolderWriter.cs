using System.Globalization;
using System.Text;

namespace CityBraid.Planning;

/// <summary>
/// Writes a model as an otoole folder: a file for each set and parameter, and the configuration.
/// </summary>
internal static class CsvFolderWriter
{
    internal static void Write(PlanModel model, IPlanOutput output)
    {
        foreach (var set in SetCatalogue.Sets)
        {
            using var writer = Open(output, set.Name + ".csv");
            writer.WriteLine("VALUE");
            foreach (var name in model.Sets[set.Kind].Names)
            {
                CsvCells.Write(writer, name);
                writer.WriteLine();
            }
        }

        foreach (var parameter in model.Parameters)
        {
            WriteParameter(model, parameter, output);
        }

        using var configuration = Open(output, "config.yaml");
        ConfigurationWriter.Write(model, configuration);
    }

    private static void WriteParameter(PlanModel model, Parameter parameter, IPlanOutput output)
    {
        using var writer = Open(output, parameter.Definition.Name + ".csv");
        CsvCells.WriteHeader(writer, parameter.Definition.Indices);
        foreach (var (indices, value) in GivenValues.Of(parameter))
        {
            for (var place = 0; place < indices.Length; place++)
            {
                CsvCells.Write(writer, model.Sets[parameter.Definition.Indices[place]][indices[place]]);
                writer.Write(',');
            }

            writer.WriteLine(value.ToString("R", CultureInfo.InvariantCulture));
        }
    }

    private static StreamWriter Open(IPlanOutput output, string fileName) =>
        new(output.Create(fileName), new UTF8Encoding(false)) { NewLine = "\n" };
}
