### Screening: closed questions. Plain, not leading, no blame. Never a word of victims or of a result.
### $who is "self" (the person themselves) or "other" (somebody they write about); $tense is "now" or
### "over"; $track is labour, sexual, marriage or begging. Write every line out; never "same".
### On SMS only q1, q2 and the two halves of q4 are asked; the others have no short form.

# Last in a list: nothing of it fits.
screening-none = None of these
    .sms = none of these
# Q1 hours: made to work very long. Yes or no. Compulsion must be in it.
screening-q1 =
    { $who ->
        [other]
            { $tense ->
                [over] Was that person made to work so long that they could not rest: over 12 hours most days, or never a day off, even if they asked?
               *[now] Is that person made to work so long that they cannot rest: over 12 hours most days, or never a day off, even if they ask?
            }
       *[self]
            { $tense ->
                [over] Were you made to work so long that you could not rest: over 12 hours most days, or never a day off, even if you asked?
               *[now] Are you made to work so long that you cannot rest: over 12 hours most days, or never a day off, even if you ask?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] Were they made to work over 12 hours most days, or without a day off?
                   *[now] Are they made to work over 12 hours most days, or without a day off?
                }
           *[self]
                { $tense ->
                    [over] Were you made to work over 12 hours most days, or without a day off, even if you asked?
                   *[now] Are you made to work over 12 hours most days, or without a day off, even if you ask?
                }
        }
# Q2 pay. Several may be chosen.
screening-q2 =
    { $who ->
        [other]
            { $tense ->
                [over] How was that person's pay?
               *[now] How is that person's pay?
            }
       *[self]
            { $tense ->
                [over] How was the pay?
               *[now] How is the pay?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] How was their pay?
                   *[now] How is their pay?
                }
           *[self]
                { $tense ->
                    [over] How was the pay?
                   *[now] How is the pay?
                }
        }
# Q2: the pay is what was agreed.
screening-q2-1 = As agreed
    .sms = as agreed
# Q2: no pay, or far too little, or put off again and again.
screening-q2-2 = Nothing, far too little, or always "later"
    .sms = none, too little or "later"
# Q2: fines or costs eat the pay, or somebody else takes it.
screening-q2-3 = Fines or costs eat it up, or somebody else takes it
    .sms = fines, or somebody takes it
# Q3 conditions. Several may be chosen.
screening-q3 =
    { $who ->
        [other]
            { $tense ->
                [over] Which of these were true for that person?
               *[now] Which of these are true for that person?
            }
       *[self]
            { $tense ->
                [over] Which of these were true there?
               *[now] Which of these are true there?
            }
    }
# Q3.
screening-q3-1 = Dangerous, or it makes one ill
# Q3.
screening-q3-2 = Very hard, without breaks, or with shouting
# Q3.
screening-q3-3 = A bad place to sleep, or too little food
# Q3.
screening-q3-4 = Nothing in writing
# Q3.
screening-q3-5 = They break what was agreed
# Q3: only asked about a child.
screening-q3-6 = Kept from school
# Q4 leaving. Several may be chosen.
screening-q4 =
    { $who ->
        [other]
            { $tense ->
                [over] When that person wanted to stop or go, what would have happened or held them?
               *[now] If that person wanted to stop or go, what would happen or hold them?
            }
       *[self]
            { $tense ->
                [over] When you wanted to stop or go, what would have happened or held you?
               *[now] If you wanted to stop or go, what would happen or hold you?
            }
    }
# Q4 leaving, first half, by SMS.
screening-q4a =
    { $who ->
        [other]
            { $tense ->
                [over] When that person wanted to stop or go, what would have happened or held them?
               *[now] If that person wanted to stop or go, what would happen or hold them?
            }
       *[self]
            { $tense ->
                [over] When you wanted to stop or go, what would have happened or held you?
               *[now] If you wanted to stop or go, what would happen or hold you?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] When they wanted to go, what held them?
                   *[now] If they wanted to go, what would hold them?
                }
           *[self]
                { $tense ->
                    [over] When you wanted to stop or go, what held you?
                   *[now] If you wanted to stop or go, what would hold you?
                }
        }
# Q4 leaving, second half, by SMS.
screening-q4b =
    { $who ->
        [other]
            { $tense ->
                [over] And which of these, when that person wanted to stop or go?
               *[now] And which of these, if that person wanted to stop or go?
            }
       *[self]
            { $tense ->
                [over] And which of these, when you wanted to stop or go?
               *[now] And which of these, if you wanted to stop or go?
            }
    }
    .sms =
        { $who ->
            [other]
                { $tense ->
                    [over] And of these, when they wanted to go?
                   *[now] And of these, if they wanted to go?
                }
           *[self]
                { $tense ->
                    [over] And of these, when you wanted to go?
                   *[now] And of these, if you wanted to go?
                }
        }
# Q4: nothing would hold the person.
screening-q4-1 =
    { $who ->
        [other] Nothing, they could go
       *[self] Nothing, I could go
    }
    .sms =
        { $who ->
            [other] nothing, could go
           *[self] nothing, could go
        }
# Q4: locked in or guarded. For another person also: cannot speak freely on the phone.
screening-q4-2 =
    { $who ->
        [other] Locked in, guarded, never allowed out alone, or cannot speak freely on the phone
       *[self] Locked in, guarded, or never allowed out alone
    }
    .sms =
        { $who ->
            [other] locked in or guarded
           *[self] locked in or guarded
        }
# Q4: papers are kept.
screening-q4-3 =
    { $who ->
        [other] Papers are kept and not given back when asked for
       *[self] They keep my papers and do not give them back when I ask
    }
    .sms =
        { $who ->
            [other] papers kept
           *[self] papers kept
        }
# Q4: a debt that must be worked off or keeps growing.
screening-q4-4 = A debt to them that must be worked off or keeps growing
    .sms = debt to them
# Q4: violence.
screening-q4-5 =
    { $who ->
        [other] They would be hurt
       *[self] They would hurt me
    }
    .sms =
        { $who ->
            [other] would hurt them
           *[self] would hurt me
        }
# Q4: the family.
screening-q4-6 =
    { $who ->
        [other] Their family would be hurt or their child kept
       *[self] They would hurt my family or keep my child
    }
    .sms =
        { $who ->
            [other] hurt family, keep child
           *[self] hurt family, keep child
        }
# Q4: police or deportation as a threat.
screening-q4-7 =
    { $who ->
        [other] The police would be called, or they would be sent out of the country
       *[self] They would call the police or have me sent out of the country
    }
    .sms =
        { $who ->
            [other] police, sent out
           *[self] police, sent out
        }
# Q4: pay already earned.
screening-q4-8 = Pay already earned would be lost
    .sms = lose pay earned
# Q4: shame, pictures.
screening-q4-9 =
    { $who ->
        [other] They would be shamed, or pictures shown
       *[self] They would shame me or show pictures
    }
    .sms =
        { $who ->
            [other] shame, pictures
           *[self] shame, pictures
        }
# Q4: school, job or benefits, by an office.
screening-q4-10 =
    { $who ->
        [other] They would lose a place at school, a job or benefits
       *[self] I would lose my place at school, my job or benefits
    }
    .sms =
        { $who ->
            [other] lose school or job
           *[self] lose school or job
        }
# Q5 made to. Several may be chosen.
screening-q5 =
    { $who ->
        [other]
            { $tense ->
                [over] Was that person made to do any of this?
               *[now] Is that person made to do any of this?
            }
       *[self]
            { $tense ->
                [over] Were you made to do any of this?
               *[now] Are you made to do any of this?
            }
    }
    .sms =
        { $tense ->
            [over] Was any of this forced?
           *[now] Is any of this forced?
        }
# Q5.
screening-q5-1 =
    { $who ->
        [other] Do other work, or be with people, that they did not agree to
       *[self] Do other work, or be with people, that I did not agree to
    }
# Q5: things against the law. No blame.
screening-q5-2 =
    { $who ->
        [other] Do things they could be punished for
       *[self] Do things I could be punished for
    }
# Q5.
screening-q5-3 = Say untrue things to family or offices
# Q5.
screening-q5-4 = Keep watch over others
# Q5: whoever does not obey is given something worse to do.
screening-q5-5 = Obey, or be given something worse to do
# Q6 hurt. Yes or no, nothing more.
screening-q6 =
    { $who ->
        [other]
            { $tense ->
                [over] Did anyone who decided over that person's work or life hit them or cause them bodily pain?
               *[now] Has anyone who decides over that person's work or life hit them or caused them bodily pain?
            }
       *[self]
            { $tense ->
                [over] Did anyone who decided over your work or life there hit you or cause you bodily pain?
               *[now] Has anyone who decides over your work or life there hit you or caused you bodily pain?
            }
    }
    .sms = { screening-q6 }
# Q7 power. Yes or no.
screening-q7 =
    { $who ->
        [other]
            { $tense ->
                [over] Was there someone whom that person had to obey in things that were not work, or from whom they could not get free?
               *[now] Is there someone whom that person must obey in things that are not work, or from whom they cannot get free?
            }
       *[self]
            { $tense ->
                [over] Was there someone there whom you had to obey in things that were not work, or from whom you could not get free?
               *[now] Is there someone there whom you must obey in things that are not work, or from whom you cannot get free?
            }
    }
    .sms = { screening-q7 }
# Q8 promise. Yes or no. $track marriage: the man, the place or the life.
screening-q8 =
    { $track ->
        [marriage]
            { $who ->
                [other] Was the man, the place or the life quite different from what that person was told?
               *[self] Was the man, the place or the life quite different from what you were told?
            }
       *[labour]
            { $who ->
                [other] Was the work, the place or the boss quite different from what that person was told?
               *[self] Was the work, the place or the boss quite different from what you were told?
            }
    }
# Q9 untrue. Several may be chosen. It may come before Q8, after it, or after a no to it.
screening-q9 = Which of these turned out untrue?
# Q9: this was not as told.
screening-q9-1 = Pay
# Q9: this was not as told.
screening-q9-2 = Conditions
# Q9: this was not as told.
screening-q9-3 = What was signed
# Q9: this was not as told.
screening-q9-4 = Housing
# Q9: this was not as told.
screening-q9-5 = Papers
# Q9: this was not as told.
screening-q9-6 = The road or its cost
# Q9: this was not as told.
screening-q9-7 = Study
# Q9: this was not as told.
screening-q9-8 = Marriage
# Q9: this was not as told.
screening-q9-9 = Bringing the family
# Q10 brought. Several may be chosen. Option 4 is never the everyday word for being given in marriage.
screening-q10 =
    { $who ->
        [other] How did it come about for that person?
       *[self] How did it come about?
    }
# Q10.
screening-q10-1 =
    { $who ->
        [other] Somebody took, sent or housed them
       *[self] Somebody took, sent or housed me
    }
# Q10.
screening-q10-2 =
    { $who ->
        [other] By themselves
       *[self] By myself
    }
# Q10: help with the road for money, then free.
screening-q10-3 =
    { $who ->
        [other] Somebody helped with the road, for money, and then they were on their own
       *[self] Somebody helped me with the road, for money, and then I was on my own
    }
# Q10: by force.
screening-q10-4 = Taken away or handed over by force (kidnapped, sold, given for a debt)
# Q11 journey. Several may be chosen.
screening-q11 =
    { $who ->
        [other] Before it began or on the way, did anyone do any of this to that person?
       *[self] Before it began or on the way, did anyone do any of this?
    }
# Q11.
screening-q11-1 =
    { $who ->
        [other] Hurt them
       *[self] Hurt me
    }
# Q11.
screening-q11-2 = Threaten with violence
# Q11.
screening-q11-3 =
    { $who ->
        [other] Take their papers
       *[self] Take my papers
    }
# Q11.
screening-q11-4 =
    { $who ->
        [other] Lock them in or guard them
       *[self] Lock me in or guard me
    }
# Q11.
screening-q11-5 =
    { $who ->
        [other] Make them owe money
       *[self] Make me owe money
    }
# Q11.
screening-q11-6 =
    { $who ->
        [other] Keep their money
       *[self] Keep my money
    }
# Q11.
screening-q11-7 = Threaten police or shame
# Q11.
screening-q11-8 =
    { $who ->
        [other] Hurt or threaten their family
       *[self] Hurt or threaten my family
    }
# Q12 before. Several may be chosen. The first sentence must stay.
screening-q12 =
    { $who ->
        [other] None of this is anybody's fault. Before it began, was any of this so for that person?
       *[self] None of this is anybody's fault. Before it began, was any of this so?
    }
# Q12.
screening-q12-1 = No money, or debts
# Q12.
screening-q12-2 = Trouble in the family
# Q12.
screening-q12-3 = Trouble with documents
# Q12.
screening-q12-4 = Did not know the language or the rules
# Q12.
screening-q12-5 = Untrue stories about the police or about an easy success
# Q12.
screening-q12-6 = Feelings for the one who arranged it
# Q12.
screening-q12-7 = Others arranged and controlled everything
# Q13 depend. Several may be chosen.
screening-q13 =
    { $who ->
        [other]
            { $tense ->
                [over] Which of these were so for that person?
               *[now] Which of these are so for that person?
            }
       *[self]
            { $tense ->
                [over] Which of these were so there?
               *[now] Which of these are so there?
            }
    }
# Q13.
screening-q13-1 =
    { $who ->
        [other] They give food, bed or phone
       *[self] They give me food, bed or phone
    }
# Q13.
screening-q13-2 =
    { $who ->
        [other] They do not know the area or language
       *[self] I do not know the area or language
    }
# Q13.
screening-q13-3 = Trouble with documents
# Q13.
screening-q13-4 = No money to go
# Q13.
screening-q13-5 =
    { $who ->
        [other] The family needs this money
       *[self] My family needs this money
    }
# Q13.
screening-q13-6 = Illness, disability, or treated as an outsider
# Q14 free choice, marriage. Yes or no.
screening-q14 =
    { $who ->
        [other] When the marriage was decided, could that person have said no without being beaten, thrown out or threatened?
       *[self] When the marriage was decided, could you have said no without being beaten, thrown out or threatened?
    }
    .sms = { screening-q14 }
# Q15 gain. Yes or no. $track sexual is worded privately: it names nothing.
screening-q15 =
    { $track ->
        [marriage]
            { $who ->
                [other] Was a debt paid, or money or goods taken, in exchange for that person (not the usual wedding gifts), or are they kept there mainly to work for others?
               *[self] Was a debt paid, or money or goods taken, in exchange for you (not the usual wedding gifts), or are you kept there mainly to work for others?
            }
        [begging]
            { $who ->
                [other] Must that person hand over what they get, or bring a fixed sum?
               *[self] Must you hand over what you get, or bring a fixed sum?
            }
       *[sexual]
            { $who ->
                [other] Does somebody take the money that comes from it, or share in it?
               *[self] Does somebody take the money that comes from it, or share in it?
            }
    }
    .sms = { screening-q15 }
