using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps people and roles together with the audit rows that tell of them.</summary>
internal static class PeopleTrail
{
    /// <summary>
    /// What is kept of a password is not in the trail, so what differs there alone is kept too.
    /// </summary>
    public static void KeepPerson(
        this StorageContext context,
        PersonRow? before,
        Person person,
        string actor,
        DateTimeOffset at
    )
    {
        var after = PersonRow.Of(person);
        context.Keep(new AuditSubject("person", person.Email.Value, actor, at), before, after);
        if (before is not null)
        {
            context.Entry(after).State = EntityState.Modified;
        }
    }

    public static void KeepMembership(
        this StorageContext context,
        MembershipRow? before,
        MembershipRow after,
        string actor,
        DateTimeOffset at
    ) => context.Keep(Subject(after, actor, at), before, after);

    public static void DropMembership(
        this StorageContext context,
        MembershipRow before,
        string actor,
        DateTimeOffset at
    ) => context.Drop(Subject(before, actor, at), before);

    private static AuditSubject Subject(MembershipRow row, string actor, DateTimeOffset at) =>
        new("membership", $"{row.Workspace} {row.Person}", actor, at);
}
