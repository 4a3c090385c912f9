using System.Collections.Frozen;

namespace CityBraid.Kernel;

/// <summary>A request that is not carried out, and why. Nothing was changed.</summary>
public sealed record Refusal
{
    private Refusal(
        RefusalKind kind,
        string code,
        (string Name, string Value)[] values,
        IReadOnlyList<Finding> findings
    )
    {
        Kind = kind;
        Code = code;
        Values = values.ToFrozenDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
        Findings = findings;
    }

    /// <summary>The kind of reason.</summary>
    public RefusalKind Kind { get; }

    /// <summary>Room and reason, such as <c>facts.unknown-place</c>: the key of its sentence.</summary>
    public string Code { get; }

    /// <summary>The named values of the sentence.</summary>
    public IReadOnlyDictionary<string, string> Values { get; }

    /// <summary>
    /// The errors in the data that led to the refusal; empty when the request itself was at fault.
    /// </summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The actor lacks a permission.</summary>
    public static Refusal Forbidden(Permission permission) =>
        new(RefusalKind.Forbidden, "access.forbidden", [("permission", permission.Code)], []);

    /// <summary>The actor lacks what the request takes, for the reason told.</summary>
    public static Refusal Forbidden(string code, params (string Name, string Value)[] values) =>
        new(RefusalKind.Forbidden, code, values, []);

    /// <summary>There is no such thing.</summary>
    public static Refusal NotFound(string code, params (string Name, string Value)[] values) =>
        new(RefusalKind.NotFound, code, values, []);

    /// <summary>The request contradicts what is on record.</summary>
    public static Refusal Conflict(string code, params (string Name, string Value)[] values) =>
        new(RefusalKind.Conflict, code, values, []);

    /// <summary>The request makes no sense.</summary>
    public static Refusal Invalid(string code, params (string Name, string Value)[] values) =>
        new(RefusalKind.Invalid, code, values, []);

    /// <summary>The data that came with the request carries errors; all of them are named.</summary>
    public static Refusal BadData(string code, IReadOnlyList<Finding> findings) =>
        new(RefusalKind.Invalid, code, [], findings);
}
