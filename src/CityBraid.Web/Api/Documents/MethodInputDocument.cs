using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>A value that a method asks for, as JSON.</summary>
/// <param name="Name">Its name in input documents.</param>
/// <param name="Unit">The unit it is usually stated in; null for texts and plain numbers.</param>
/// <param name="Default">What is taken when it is not stated.</param>
/// <param name="Source">Who publishes the default.</param>
public sealed record MethodInputDocument(string Name, string? Unit, string? Default, string? Source)
{
    /// <summary>Whether the method cannot do without it.</summary>
    public required bool Required { get; init; }

    /// <summary>The units it may be stated in, one for each kind of unit.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>The words it may be.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>Whether it is one map of its parts; else its parts make rows.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Map { get; init; }

    /// <summary>What each row or the map asks for; left out by values without parts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MethodInputDocument>? Parts { get; init; }

    /// <summary>The value.</summary>
    public static MethodInputDocument Of(MethodParameter input) =>
        new(
            input.Name,
            input.Units is [var usual, ..] ? usual.Symbol : null,
            input.Default,
            input.Source?.ToString()
        )
        {
            Required = input.IsRequired,
            Units = [.. input.Units.Select(unit => unit.Symbol)],
            Choices = input.Choices,
            Map = input.IsMap,
            Parts = input.Parts.Count == 0 ? null : [.. input.Parts.Select(Of)],
        };
}
