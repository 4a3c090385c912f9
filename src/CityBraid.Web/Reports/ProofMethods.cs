using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CityBraid.Web;

/// <summary>Answers the questions of proofs with the factor library that the program ships.</summary>
/// <param name="tables">The library.</param>
/// <param name="methods">Its methods.</param>
public sealed class ProofMethods(InventoryTables tables, MethodLibrary methods) : IProofMethods
{
    /// <summary>The member that names the method.</summary>
    internal const string Method = "method";

    /// <summary>The member that names which result is meant: a gas, or <see cref="Co2e"/>.</summary>
    internal const string Result = "result";

    /// <summary>The member that tells the version of the factor library.</summary>
    internal const string Library = "library";

    /// <summary>The member that tells the year whose gases are meant.</summary>
    internal const string Year = "year";

    /// <summary>The member that tells the reference whose gases are meant.</summary>
    internal const string Reference = "reference";

    /// <summary>The member with the method's inputs.</summary>
    internal const string Input = "input";

    /// <summary>The result of a method that gives no gases.</summary>
    internal const string Co2e = "CO2e";

    private static readonly JsonDocumentOptions OnceEach = new() { AllowDuplicateProperties = false };

    /// <inheritdoc/>
    public decimal? FindAnswer(
        string document,
        IReadOnlyDictionary<string, (decimal Value, string Unit)> inputs
    )
    {
        ArgumentNullException.ThrowIfNull(inputs);
        try
        {
            return JsonNode.Parse(document, documentOptions: OnceEach) is JsonObject asked
                ? Answer(asked, inputs)
                : null;
        }
        // The document came with a file that anybody may have made.
        catch (Exception fault)
            when (fault
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
                        or ArithmeticException
                        or KeyNotFoundException
                        or IndexOutOfRangeException
                        or NotSupportedException
            )
        {
            return null;
        }
    }

    private decimal? Answer(
        JsonObject asked,
        IReadOnlyDictionary<string, (decimal Value, string Unit)> inputs
    )
    {
        if (asked[Input]?.DeepClone() is not JsonObject input || asked[Method] is not { } method)
        {
            return null;
        }

        foreach (var (name, (value, unit)) in inputs)
        {
            input[name] = new JsonObject { ["value"] = value, ["unit"] = unit };
        }

        var read = MethodDocument.Read(input.ToJsonString(), tables.Units);
        if (read.IsRefused)
        {
            return null;
        }

        var question = new MethodQuestion(
            method.GetValue<string>(),
            read.Value,
            asked[Year]?.GetValue<int>(),
            asked[Reference]?.GetValue<string>()
        );
        return question.FindAnswer(methods) is { } answer
            ? Part(answer, asked[Result]?.GetValue<string>())
            : null;
    }

    private static decimal? Part(MethodResult answer, string? result) =>
        result == Co2e
            ? answer.Reported?.Tonnes
            : answer.Gases.FirstOrDefault(mass => mass.Gas.Code == result)?.Kilograms;
}
