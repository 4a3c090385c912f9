namespace CityBraid.Facts;

/// <summary>A monthly form in its sheet, with what is needed to read it.</summary>
/// <param name="Scene">What was asked.</param>
/// <param name="Origin">The sheet.</param>
/// <param name="Form">Where the form's parts stand.</param>
/// <param name="Reading">Takes facts and findings.</param>
internal sealed record FormSheet(
    ImportScene Scene,
    SheetOrigin Origin,
    MonthlyForm Form,
    FileReading Reading
);
