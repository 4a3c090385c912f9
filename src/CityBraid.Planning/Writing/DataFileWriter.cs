using System.Globalization;
using System.Text;

namespace CityBraid.Planning;

/// <summary>Writes a model as a MathProg data file, in the layout that otoole writes.</summary>
/// <remarks>
/// Parameters that the published model file does not know are written only when they have values, so that a
/// plain model stays
/// readable for it.
/// </remarks>
internal static class DataFileWriter
{
    private static readonly HashSet<SetKind> Extensions =
    [
        SetKind.DailyStorage,
        SetKind.YearlyStorage,
        SetKind.UserConstraint,
    ];

    internal static void Write(PlanModel model, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var set in SetCatalogue.Sets)
        {
            if (!Extensions.Contains(set.Kind) || model.Sets[set.Kind].Count > 0)
            {
                WriteSet(model.Sets[set.Kind], writer);
            }
        }

        foreach (var parameter in model.Parameters.Where(IsWritten))
        {
            WriteParameter(model, parameter, writer);
        }

        writer.WriteLine("end;");
    }

    private static bool IsWritten(Parameter parameter) =>
        parameter.GivenCount > 0 || !ParameterCatalogue.IsExtension(parameter.Definition);

    private static void WriteSet(SetMembers members, StreamWriter writer)
    {
        writer.WriteLine($"set {members.Definition.Name} :=");
        foreach (var name in members.Names)
        {
            writer.WriteLine(Quoted(name));
        }

        writer.WriteLine(";");
    }

    private static void WriteParameter(PlanModel model, Parameter parameter, StreamWriter writer)
    {
        var name = parameter.Definition.Name;
        writer.WriteLine(
            double.IsNaN(parameter.Default)
                ? $"param : {name} :="
                : $"param default {Text(parameter.Default)} : {name} :="
        );
        foreach (var (indices, value) in GivenValues.Of(parameter))
        {
            for (var place = 0; place < indices.Length; place++)
            {
                writer.Write(Quoted(model.Sets[parameter.Definition.Indices[place]][indices[place]]));
                writer.Write(' ');
            }

            writer.WriteLine(Text(value));
        }

        writer.WriteLine(";");
    }

    /// <summary>
    /// The language takes letters, digits and a few signs as they are; everything else goes into quotes, in
    /// which a quote is written twice.
    /// </summary>
    private static string Quoted(string name) =>
        name.Length > 0
        && name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-' or '.' or '+')
            ? name
            : "'" + name.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
