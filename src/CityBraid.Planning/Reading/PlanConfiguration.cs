using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CityBraid.Planning;

/// <summary>What an otoole <c>config.yaml</c> states: for each name its type, sets and default.</summary>
internal sealed class PlanConfiguration
{
    /// <summary>The most signs; a configuration of all parameters and results has some 12,000.</summary>
    private const int LengthMax = 1_000_000;

    /// <summary>How deep lists may lie in lists; no configuration goes deeper than three.</summary>
    private const int DepthMax = 20;

    private readonly Dictionary<string, Dictionary<string, string>> entries = new(StringComparer.Ordinal);

    /// <summary>Reads a configuration; what it cannot read becomes a finding.</summary>
    private static PlanConfiguration Read(string fileName, TextReader text, FindingLog findings)
    {
        var configuration = new PlanConfiguration();
        try
        {
            configuration.ReadEntries(new Parser(text));
        }
        catch (YamlException problem)
        {
            findings.Error(
                "planning.unreadable-configuration",
                new(fileName, (int)problem.Start.Line),
                ("column", problem.Start.Column.ToString(CultureInfo.InvariantCulture))
            );
        }

        return configuration;
    }

    /// <summary>
    /// Reads the configuration among a model's files, if there is one, and hands its defaults to the model.
    /// </summary>
    /// <returns>Whether there is one.</returns>
    internal static bool ApplyFrom(PlanSource source, ModelAssembler assembler)
    {
        var fileName = source.FileNames.FirstOrDefault(PlanSource.IsConfiguration);
        if (fileName is null)
        {
            return false;
        }

        var text = source.ReadText(fileName);
        if (text.Length > LengthMax)
        {
            assembler.Findings.Error(
                "planning.configuration-too-large",
                new(fileName),
                ("limit", LengthMax.ToString(CultureInfo.InvariantCulture))
            );
            return true;
        }

        Read(fileName, new StringReader(text), assembler.Findings).ApplyTo(assembler, fileName);
        return true;
    }

    /// <summary>Hands the stated defaults of parameters to the model.</summary>
    private void ApplyTo(ModelAssembler assembler, string fileName)
    {
        foreach (var (name, entry) in entries)
        {
            if (!string.Equals(entry.GetValueOrDefault("type"), "param", StringComparison.Ordinal))
            {
                continue;
            }

            if (ParameterCatalogue.Find(name) is not { } parameter)
            {
                assembler.Findings.Warn("planning.unknown-parameter", new(fileName), ("parameter", name));
            }
            else if (
                entry.TryGetValue("default", out var text)
                && assembler.TryNumber(text, new(fileName), parameter, out var value)
            )
            {
                assembler.SetDefault(parameter, value, new(fileName));
            }
        }
    }

    private void ReadEntries(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>().Value;
            entries[name] = ReadEntry(parser);
        }
    }

    private static Dictionary<string, string> ReadEntry(Parser parser)
    {
        var entry = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!parser.TryConsume<MappingStart>(out _))
        {
            Skip(parser);
            return entry;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            if (parser.TryConsume<Scalar>(out var value))
            {
                entry[key] = value.Value;
            }
            else
            {
                Skip(parser);
            }
        }

        return entry;
    }

    /// <summary>Passes over a value and all that lies in it.</summary>
    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            var step = parser.Consume<ParsingEvent>();
            depth += step.NestingIncrease;
            if (depth > DepthMax)
            {
                throw new YamlException(step.Start, step.End, "Lists lie too deep in lists.");
            }
        } while (depth > 0);
    }
}
