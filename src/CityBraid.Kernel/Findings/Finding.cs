using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>Something that is wrong with, or worth knowing about, a user's data.</summary>
/// <remarks>
/// A finding holds no sentence: the door that shows it makes one in the reader's language from
/// <see cref="Code"/> and <see cref="Values"/>, so that a finding can be stored, counted and translated.
/// </remarks>
public sealed record Finding
{
    /// <summary>Describes one problem.</summary>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="code">Room and problem, such as <c>facts.negative-amount</c>: the key of its
    ///   sentence.</param>
    /// <param name="where">Where it stands, or null when it concerns no place in particular.</param>
    /// <param name="values">The named values of the sentence; numbers and dates in invariant form.</param>
    public Finding(
        Severity severity,
        string code,
        Location? where,
        params (string Name, string Value)[] values
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(values);
        Severity = severity;
        Code = code;
        Where = where;
        Values = values.ToFrozenDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
    }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>Room and problem, such as <c>facts.negative-amount</c>.</summary>
    public string Code { get; }

    /// <summary>Where it stands, or null when it concerns no place in particular.</summary>
    public Location? Where { get; }

    /// <summary>The named values of the sentence.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>Whether the data cannot be used until it is mended.</summary>
    public bool IsError => Severity == Severity.Error;

    /// <summary>Code, place and values, for logs and test output.</summary>
    public override string ToString() =>
        $"{Severity} {Code} at {Where?.ToString() ?? "-"}: "
        + string.Join(
            ", ",
            Values.Select(value => $"{value.Key}={value.Value}").Order(StringComparer.Ordinal)
        );

    /// <summary>Two findings are equal when they say the same about the same place.</summary>
    public bool Equals(Finding? other) =>
        other is not null && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <summary>The hash that goes with <see cref="Equals(Finding?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Severity, Code, Where);
}
