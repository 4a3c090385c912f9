namespace CityBraid.Planning;

/// <summary>A format that a model can be written in.</summary>
public enum PlanFormat
{
    /// <summary>A folder of comma-separated files with a configuration.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Excel,

    /// <summary>A MathProg data file.</summary>
    DataFile,
}
