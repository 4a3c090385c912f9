using System.Security.Cryptography;

namespace CityBraid.Web;

/// <summary>Shows the forms of the registry and answers what they send.</summary>
/// <remarks>
/// Every form carries a key of its own, under which the ledger does what it asks for once: a form that is
/// sent twice, or sent again because the answer was lost, is answered the same.
/// </remarks>
internal static class CreditForms
{
    /// <summary>The field that holds the key.</summary>
    public const string Key = "key";

    /// <summary>The field in which somebody confirms by typing.</summary>
    public const string Confirmation = "confirm";

    private const int KeyLength = 32;

    /// <summary>A form to fill in, or to mend.</summary>
    public static IResult Show(Visit visit, CreditAsk ask, SentForm form, Refusal? refusal) =>
        Answers.Form<CreditFormPage>(
            refusal is not null,
            (nameof(CreditFormPage.Visit), visit),
            (nameof(CreditFormPage.Ask), ask),
            (nameof(CreditFormPage.Form), form),
            (nameof(CreditFormPage.Key), KeyOf(form)),
            (nameof(CreditFormPage.Problems), ErrorSummary.Of(visit, refusal))
        );

    /// <summary>Does what a form asks for and leads on, or says why not.</summary>
    public static async Task<IResult> AnswerAsync<T>(
        Visit visit,
        CreditAsk ask,
        SentForm form,
        Func<Task<Result<T>>> run,
        Func<T, string> next
    )
        where T : notnull
    {
        if (form.IsSwitch)
        {
            return Show(visit, ask, form, refusal: null);
        }

        var done = await run();
        return !done.IsRefused ? Answers.GoOn(visit, next(done.Value))
            : done.Refusal.Kind == RefusalKind.Forbidden ? Answers.Problem(visit, done.Refusal)
            : Show(visit, ask, form, done.Refusal);
    }

    /// <summary>
    /// The key of a form: that it came with when only its language changes, else a new one.
    /// </summary>
    public static string KeyOf(SentForm form) =>
        form.IsSwitch && form[Key].Length > 0
            ? form[Key]
            : RandomNumberGenerator.GetHexString(KeyLength, lowercase: true);

    /// <summary>A field to type a project's code in, for what cannot be undone.</summary>
    public static AskedField Confirm(Visit visit, ProjectCode project) =>
        new(Confirmation, CreditWords.Say(visit, "confirm", ("text", project.Value)))
        {
            Hint = CreditWords.Say(visit, "confirm.hint"),
        };

    /// <summary>Why what was typed confirms nothing; null when it does.</summary>
    public static Refusal? FindUnconfirmed(SentForm form, ProjectCode project) =>
        form[Confirmation] == project.Value
            ? null
            : Refusal.Invalid("credits.unconfirmed", ("text", project.Value));

    /// <summary>A field for a whole number of tonnes.</summary>
    public static AskedField Tonnes(string name, string label, string usual = "") =>
        new(name, label) { Usual = usual, LengthMax = 40 };
}
