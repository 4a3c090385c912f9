namespace CityBraid.Cli;

/// <summary>A place's code in another register as typed: <c>iso-3166-2=TH-40</c>.</summary>
internal sealed record RegisterCode(string Register, string Code)
{
    /// <summary>Reads register and code; null when the text is not both.</summary>
    public static RegisterCode? Find(string text) =>
        text.Split('=', 2) is [{ Length: > 0 } register, { Length: > 0 } code]
            ? new RegisterCode(register, code)
            : null;
}
