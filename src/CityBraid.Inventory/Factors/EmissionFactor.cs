using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The mass of one gas that a fuel gives off per energy burnt, with its publication.</summary>
/// <remarks>A factor without a source cannot be built.</remarks>
public sealed record EmissionFactor
{
    /// <summary>The fuel's code.</summary>
    public required string Fuel { get; init; }

    /// <summary>What the fuel is burnt for: residential, road …</summary>
    public required string Use { get; init; }

    /// <summary>The technology it holds for; null for any.</summary>
    public required string? Technology { get; init; }

    /// <summary>The country it holds for, ISO 3166-1 alpha-2; null for any.</summary>
    public required string? Country { get; init; }

    /// <summary>The gas.</summary>
    public required Gas Gas { get; init; }

    /// <summary>The value with its compound unit: <c>74100 kg/TJ</c>.</summary>
    public required Quantity Value { get; init; }

    /// <summary>When it holds.</summary>
    public required Validity Validity { get; init; }

    /// <summary>Who publishes it and where.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether it holds for what is asked.</summary>
    public bool Answers(FactorQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return string.Equals(Fuel, question.Fuel, StringComparison.Ordinal)
            && string.Equals(Use, question.Use, StringComparison.Ordinal)
            && (Country is null || string.Equals(Country, question.Country, StringComparison.Ordinal))
            && (
                Technology is null || string.Equals(Technology, question.Technology, StringComparison.Ordinal)
            )
            && Validity.Covers(question.Day);
    }
}
