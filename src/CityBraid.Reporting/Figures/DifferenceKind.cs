namespace CityBraid.Reporting;

/// <summary>What is wrong with a figure of a file, or with the lists that say how figures came
///   about.</summary>
public enum DifferenceKind
{
    /// <summary>What is shown is not what the proof gives.</summary>
    Shown,

    /// <summary>Nothing is shown where it should stand.</summary>
    Missing,

    /// <summary>A formula stands where the number was: it may show another one as soon as it is worked
    ///   out.</summary>
    Formula,

    /// <summary>It is hidden from the reader.</summary>
    Hidden,

    /// <summary>A step behind it was changed.</summary>
    Step,

    /// <summary>Its row in the list was changed: value, key, what it is of, name or unit.</summary>
    Listed,

    /// <summary>A row of a list cannot be read.</summary>
    Unreadable,

    /// <summary>It stands or is listed twice.</summary>
    Twice,

    /// <summary>It is shown and not listed.</summary>
    Unlisted,

    /// <summary>The list has more or fewer figures than when the file was written, or says that the file is
    ///   something else.</summary>
    List,
}
