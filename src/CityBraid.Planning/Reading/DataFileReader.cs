using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>
/// Reads MathProg data files: sets first, then parameters, whatever their order in the file.
/// </summary>
/// <remarks>
/// Statements begin with <c>set</c> or <c>param</c> and run to their semicolon. Sets and parameters that a
/// model file computes for
/// itself, such as <c>MODExTECHNOLOGYperFUELout</c>, are passed over.
/// </remarks>
internal sealed class DataFileReader
{
    private static readonly string[] ComputedParameters =
    [
        "ResultsPath",
        "CapitalRecoveryFactor",
        "PvAnnuity",
    ];

    private static readonly string[] ComputedSets =
    [
        "FLEXIBLEDEMANDTYPE",
        "MODEx",
        "MODEper",
        "TIMESLICEof",
        "INPUTx",
        "COMMODITY_",
    ];

    private readonly ModelAssembler assembler;
    private readonly DataTokenizer tokens;

    private DataFileReader(string fileName, string text, ModelAssembler assembler)
    {
        this.assembler = assembler;
        tokens = new(fileName, text);
    }

    internal static void Read(string fileName, string text, ModelAssembler assembler)
    {
        var reader = new DataFileReader(fileName, text, assembler);
        var values = new DataValuesReader(reader.tokens, assembler);
        var statements = reader.ReadSets();
        reader.TellIfBrokenOff(statements);
        foreach (var (parameter, start) in statements)
        {
            reader.tokens.Return(start);
            values.Read(parameter);
        }
    }

    /// <summary>Reads all sets, and where each parameter's statement begins.</summary>
    private List<(ParameterDefinition Parameter, DataToken Start)> ReadSets()
    {
        var parameters = new List<(ParameterDefinition, DataToken)>();
        var seen = new HashSet<SetKind>();
        for (tokens.Next(); !IsEnd(); tokens.Next())
        {
            if (tokens.IsWord("set"))
            {
                ReadSet(seen);
            }
            else if (tokens.IsWord("param"))
            {
                var start = tokens.Next();
                if (FindParameter() is { } parameter)
                {
                    parameters.Add((parameter, start));
                }

                SkipStatement();
            }
            else if (!tokens.IsWord("data") && !tokens.IsSign(';'))
            {
                assembler.Findings.Error(
                    "planning.unknown-statement",
                    tokens.Here,
                    ("text", tokens.Word.ToString())
                );
                SkipStatement();
            }
        }

        return parameters;
    }

    /// <summary>
    /// A file may leave <c>end;</c> out; but a whole one states every parameter of the core model then, as
    /// the published model file asks for it.
    /// </summary>
    private void TellIfBrokenOff(List<(ParameterDefinition Parameter, DataToken Start)> statements)
    {
        if (tokens.Current.Kind != DataTokenKind.End || assembler.Findings.HasErrors)
        {
            return;
        }

        var stated = statements.Select(statement => statement.Parameter).ToHashSet();
        var missing = ParameterCatalogue.All.FirstOrDefault(parameter =>
            !ParameterCatalogue.IsExtension(parameter) && !stated.Contains(parameter)
        );
        if (missing is not null)
        {
            assembler.Findings.Error("planning.no-end", tokens.Here, ("parameter", missing.Name));
        }
    }

    private bool IsEnd() => tokens.Current.Kind == DataTokenKind.End || tokens.IsWord("end");

    private void ReadSet(HashSet<SetKind> seen)
    {
        tokens.Next();
        var name = tokens.Word.ToString();
        if (SetCatalogue.Find(name) is not { } set)
        {
            PassOver(name, ComputedSets, "planning.unknown-set", "set");
            SkipStatement();
        }
        else if (!seen.Add(set.Kind))
        {
            assembler.Findings.Error("planning.set-twice", tokens.Here, ("set", name));
            SkipStatement();
        }
        else
        {
            ReadMembers(set);
        }
    }

    private void ReadMembers(SetDefinition set)
    {
        for (tokens.Next(); !EndsStatement(); tokens.Next())
        {
            if (tokens.Current.Kind == DataTokenKind.Word)
            {
                assembler.AddMember(set, tokens.Word.ToString(), tokens.Here);
            }
        }
    }

    /// <summary>
    /// The parameter that the statement gives values of: its name follows <c>param</c>, or <c>param default
    /// 0 :</c>.
    /// </summary>
    private ParameterDefinition? FindParameter()
    {
        if (tokens.IsWord("default"))
        {
            tokens.Next();
            tokens.Next();
        }

        if (tokens.IsSign(':'))
        {
            tokens.Next();
        }

        var name = tokens.Word.ToString();
        var parameter = ParameterCatalogue.Find(name);
        if (parameter is null)
        {
            PassOver(name, ComputedParameters, "planning.unknown-parameter", "parameter");
        }

        return parameter;
    }

    private void PassOver(string name, string[] computed, string code, string what)
    {
        if (!Array.Exists(computed, prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            assembler.Findings.Error(code, tokens.Here, (what, name));
        }
    }

    private void SkipStatement()
    {
        while (!EndsStatement())
        {
            tokens.Next();
        }
    }

    private bool EndsStatement()
    {
        if (tokens.Current.Kind == DataTokenKind.End)
        {
            assembler.Findings.Error("planning.truncated", tokens.Here);
            return true;
        }

        return tokens.IsSign(';');
    }
}
