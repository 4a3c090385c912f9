namespace CityBraid.Workspaces;

/// <summary>What a notice says, in the recipient's language.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">The text, plain, line by line.</param>
public sealed record Letter(string Subject, string Text)
{
    /// <summary>Stands in a text where a secret goes when the letter is sent.</summary>
    public const string SecretMark = "{secret}";

    /// <summary>The letter with a secret where its mark stands.</summary>
    public Letter With(Secret secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return this with { Text = Text.Replace(SecretMark, secret.Text, StringComparison.Ordinal) };
    }
}
