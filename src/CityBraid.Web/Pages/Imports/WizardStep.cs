namespace CityBraid.Web;

/// <summary>The steps of bringing a file in, in their order.</summary>
public enum WizardStep
{
    /// <summary>Choosing the file.</summary>
    Upload,

    /// <summary>What the file is.</summary>
    Recognise,

    /// <summary>What its items mean.</summary>
    Items,

    /// <summary>Mending its cells.</summary>
    Cells,

    /// <summary>What would change.</summary>
    Preview,

    /// <summary>What did.</summary>
    Done,
}
