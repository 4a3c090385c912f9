using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>
/// What makes a password good enough: its length, and not being the first that one would try.
/// </summary>
/// <remarks>
/// NIST SP 800-63B 5.1.1.2: length counts, kinds of characters do not; any letters of any script, spaces too.
/// </remarks>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int LengthMin = 10;

    /// <summary>The most characters, so that nobody keeps the host busy with one.</summary>
    public const int LengthMax = 128;

    private const int DifferentMin = 5;
    private const int NamePartMin = 4;

    private static readonly string[] Usual =
    [
        "password",
        "passw0rd",
        "12345678",
        "qwertyui",
        "iloveyou",
        "letmein",
        "welcome",
        "citybraid",
        "admin123",
        "changeme",
    ];

    /// <summary>What is wrong with a password, all of it; empty when it is good.</summary>
    public static IReadOnlyList<Finding> Check(string password, EmailAddress email, string name)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(email);
        ArgumentNullException.ThrowIfNull(name);
        var codes = new List<string>();
        if (password.Length < LengthMin)
        {
            codes.Add("workspaces.password-too-short");
        }

        if (password.Length > LengthMax)
        {
            codes.Add("workspaces.password-too-long");
        }

        if (IsGuessed(password))
        {
            codes.Add("workspaces.password-usual");
        }

        if (HoldsName(password, email, name))
        {
            codes.Add("workspaces.password-holds-name");
        }

        return [.. codes.Select(Problem)];
    }

    /// <summary>A password that nobody has, easy to read out: <c>k7mq-x2pd-9wfz-h4tr</c>.</summary>
    public static string Suggest() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => Secret.NewId()[..4]));

    private static bool IsGuessed(string password) =>
        password.Distinct().Count() < DifferentMin
        || Usual.Any(word => password.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool HoldsName(string password, EmailAddress email, string name) =>
        name.Split(' ')
            .Append(email.Value.Split('@')[0])
            .Any(part =>
                part.Length >= NamePartMin && password.Contains(part, StringComparison.OrdinalIgnoreCase)
            );

    private static Finding Problem(string code) =>
        new(Severity.Error, code, where: null, ("min", $"{LengthMin}"), ("max", $"{LengthMax}"));
}
