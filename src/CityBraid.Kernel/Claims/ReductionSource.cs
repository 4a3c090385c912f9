using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CityBraid.Kernel;

/// <summary>
/// What emits less, or takes up more: a reference of the GPC, and below it, where that is known, what
/// exactly. <c>I.2</c> are all commercial and institutional buildings, <c>I.2.2/school-roofs</c> one part of
/// them.
/// </summary>
public sealed partial record ReductionSource
{
    /// <summary>The longest one, so that it fits a line.</summary>
    public const int LengthMax = 120;

    /// <summary>Takes a valid source; see <see cref="TryParse"/> for text from outside.</summary>
    public ReductionSource(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsValid(value))
        {
            throw new ArgumentException($"'{value}' is no source of a reduction.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The source as text.</summary>
    public string Value { get; }

    /// <summary>The reference of the GPC it begins with.</summary>
    public string Reference => Value.Split('/')[0];

    /// <summary>Reads a source; false when the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReductionSource? source)
    {
        source = text is not null && IsValid(text) ? new ReductionSource(text) : null;
        return source is not null;
    }

    /// <summary>Whether another source is this one or a part of it.</summary>
    public bool Contains(ReductionSource other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Value.StartsWith(Value, StringComparison.Ordinal)
            && (other.Value.Length == Value.Length || other.Value[Value.Length] is '.' or '/');
    }

    /// <summary>The source as text.</summary>
    public override string ToString() => Value;

    private static bool IsValid(string text) => text.Length <= LengthMax && Pattern().IsMatch(text);

    [GeneratedRegex(
        @"^[IV]{1,3}(\.[0-9]{1,2}){0,2}(/[a-z0-9]+(-[a-z0-9]+)*){0,4}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Pattern();
}
