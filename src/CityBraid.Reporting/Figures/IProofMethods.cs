namespace CityBraid.Reporting;

/// <summary>Runs the methods that proofs name, from the factor library and no database.</summary>
public interface IProofMethods
{
    /// <summary>What a method gives; null when the document cannot be answered.</summary>
    /// <param name="document">Method, inputs and which of its results is meant, as a proof holds it.</param>
    /// <param name="inputs">Inputs that were worked out themselves, by name, with their units.</param>
    decimal? FindAnswer(string document, IReadOnlyDictionary<string, (decimal Value, string Unit)> inputs);
}
