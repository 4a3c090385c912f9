using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>Tells the words that forms may use: names of values, levels, GWP sets.</summary>
public interface IPackTermsSource
{
    /// <summary>The words of a workspace.</summary>
    /// <param name="actor">Who asks; what they may not read has no name.</param>
    /// <param name="workspace">The workspace; null for none, whose records are not known.</param>
    /// <param name="language">The tag of the language in which values are called.</param>
    /// <param name="cancellation">Stops the reading.</param>
    Task<PackTerms> FindAsync(
        Actor actor,
        PlaceCode? workspace,
        string language,
        CancellationToken cancellation
    );
}
