using System.Diagnostics.CodeAnalysis;

namespace CityBraid.Kernel;

/// <summary>What a use case answers: a value, or a refusal that says why there is none.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Result<T>
    where T : notnull
{
    private Result(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>The value; null exactly when the request was refused.</summary>
    public T? Value { get; }

    /// <summary>The refusal; null exactly when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the request was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool IsRefused => Refusal is not null;

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => new(value, refusal: null);

    /// <summary>A refusal is a result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
