namespace CityBraid.Credits;

/// <summary>In which form the ledger is given out.</summary>
public enum ExportFormat
{
    /// <summary>Every movement as a row of CSV.</summary>
    Csv,

    /// <summary>Projects, issuances and units as JSON with the names of CAD Trust's data model 1.</summary>
    CadTrust,
}
